export type FormValues = Record<string, string | string[]>;

/**
 * What was typed, by field name; a name that occurs more than once gives a list. Files and the form's own machinery
 * (`_key`, React's `$ACTION` fields) are left out.
 */
export function typedValues(data: FormData): FormValues {
  const values: FormValues = {};
  for (const name of new Set(data.keys())) {
    if (name.startsWith("_") || name.startsWith("$")) continue;
    const texts = data.getAll(name).filter((value) => typeof value === "string");
    const [only, ...more] = texts;
    if (only !== undefined) values[name] = more.length === 0 ? only : texts;
  }
  return values;
}

/** What a form holds now, without passwords: those are never kept. */
export function draftValues(form: HTMLFormElement): FormValues {
  const data = new FormData(form);
  for (const box of form.querySelectorAll<HTMLInputElement>("input[type=password]")) data.delete(box.name);
  return typedValues(data);
}

/** Writes values back into a form's inputs, as if typed. Hidden inputs keep what the server gave them. */
export function fillForm(form: HTMLFormElement, values: FormValues): void {
  for (const box of form.elements) {
    if (box instanceof HTMLInputElement && (box.type === "checkbox" || box.type === "radio")) {
      const value = values[box.name] ?? [];
      box.checked = typeof value === "string" ? value === box.value : value.includes(box.value);
    } else if (isTextBox(box)) {
      const value = values[box.name];
      if (typeof value === "string") box.value = value;
    }
  }
}

function isTextBox(box: Element): box is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  if (box instanceof HTMLInputElement) return !["hidden", "file", "password", "submit"].includes(box.type);
  return box instanceof HTMLTextAreaElement || box instanceof HTMLSelectElement;
}
