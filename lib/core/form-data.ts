type Raw = { [key: string]: RawValue };
type RawValue = FormDataEntryValue | RawValue[] | Raw;

const FORBIDDEN_KEYS = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Form fields with dotted names ("indicators.0.target") as nested objects and arrays.
 * Names starting with "_" or "$" belong to the machinery and are left out. A name given twice becomes an array; a file
 * input without a file is left out.
 */
export function fromFormData(form: FormData): Raw {
  const root: Raw = {};
  for (const name of fieldNames(form)) {
    const path = name.split(".");
    if (path.some((part) => FORBIDDEN_KEYS.has(part))) continue;
    const all = form.getAll(name).filter((value) => !isNoFile(value));
    if (all.length > 0) assign(root, path, all.length > 1 ? all : (all[0] ?? ""));
  }
  return Object.fromEntries(Object.entries(root).map(([key, value]) => [key, arraysFrom(value)]));
}

/** What was typed, flat by field name, to fill the form again. Files cannot be echoed. */
export function echoOf(form: FormData): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {};
  for (const name of fieldNames(form)) {
    const texts = form.getAll(name).filter((value): value is string => typeof value === "string");
    if (texts.length > 0) values[name] = texts.length > 1 ? texts : (texts[0] ?? "");
  }
  return values;
}

/** Browsers send an empty file input as a file without name; React's encoding turns "no name" into a word. */
function isNoFile(value: FormDataEntryValue): boolean {
  return value instanceof File && value.size === 0 && ["", "undefined", "blob"].includes(value.name);
}

function fieldNames(form: FormData): string[] {
  return [...new Set(form.keys())].filter((name) => !name.startsWith("_") && !name.startsWith("$"));
}

function assign(target: Raw, [head = "", ...rest]: string[], value: RawValue): void {
  if (rest.length === 0) {
    target[head] = value;
    return;
  }
  const child = target[head];
  const next: Raw = isRaw(child) ? child : {};
  target[head] = next;
  assign(next, rest, value);
}

function isRaw(value: RawValue | undefined): value is Raw {
  return typeof value === "object" && !Array.isArray(value) && !(value instanceof File);
}

/** Objects whose keys are all whole numbers become arrays, in numeric order. */
function arraysFrom(value: RawValue): RawValue {
  if (!isRaw(value)) return value;
  const entries = Object.entries(value).map(([key, child]) => [key, arraysFrom(child)] as const);
  if (entries.length > 0 && entries.every(([key]) => /^\d+$/.test(key))) {
    return entries.sort(([a], [b]) => Number(a) - Number(b)).map(([, child]) => child);
  }
  return Object.fromEntries(entries);
}
