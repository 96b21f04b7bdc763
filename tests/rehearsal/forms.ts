/** A form of a page as a browser without JavaScript would send it. */
export type Form = {
  id: string | null;
  fields: [name: string, value: string][];
  /** What can be written into: texts. */
  texts: string[];
  /** What can be chosen, by name. */
  choices: Map<string, string[]>;
};

/** The forms of a page written by React: attributes in double quotes, `<` and `>` of texts as references. */
export function formsOf(html: string): Form[] {
  const visible = html.replace(/<script\b[\s\S]*?<\/script>/g, "");
  return [...visible.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].map(([, attributes = "", body = ""]) =>
    readForm(attribute(attributes, "id"), body),
  );
}

const CONTROL =
  /<input\b([^>]*)>|<textarea\b([^>]*)>([\s\S]*?)<\/textarea>|<select\b([^>]*)>([\s\S]*?)<\/select>/g;

function readForm(id: string | null, body: string): Form {
  const form: Form = { id, fields: [], texts: [], choices: new Map() };
  for (const [, input, area, typed = "", select, options = ""] of body.matchAll(CONTROL)) {
    const attributes = input ?? area ?? select ?? "";
    const name = attribute(attributes, "name");
    if (name === null || / disabled(=|\s|$)/.test(attributes)) continue;
    const type = attribute(attributes, "type") ?? "text";
    const value = attribute(attributes, "value") ?? "";
    if (area !== undefined || (input !== undefined && type === "text")) form.texts.push(name);
    if (type === "radio") form.choices.set(name, [...(form.choices.get(name) ?? []), value]);
    if (select !== undefined) form.choices.set(name, optionsOf(options).map(choiceOf).filter(Boolean));
    if (area !== undefined) form.fields.push([name, unescaped(typed.replace(/^\n/, ""))]);
    else if (select !== undefined) form.fields.push([name, chosen(options)]);
    else if (isSent(type, attributes)) form.fields.push([name, value]);
  }
  return form;
}

/** Buttons, files and what is not ticked are left out. */
function isSent(type: string, attributes: string): boolean {
  if (["file", "submit", "button"].includes(type)) return false;
  return !["radio", "checkbox"].includes(type) || / checked(=|\s|\/|$)/.test(attributes);
}

const optionsOf = (options: string) => [...options.matchAll(/<option\b([^>]*)>/g)].map(([, own = ""]) => own);
const choiceOf = (option: string) => attribute(option, "value") ?? "";

function chosen(options: string): string {
  const all = optionsOf(options);
  return choiceOf(all.find((own) => / selected(=|\s|$)/.test(own)) ?? all[0] ?? "");
}

function attribute(attributes: string, name: string): string | null {
  const found = new RegExp(`(?:^|\\s)${name}="([^"]*)"`, "i").exec(attributes)?.[1];
  return found === undefined ? null : unescaped(found);
}

/** The words of a page, or of its main part where it has one. */
export function textOf(html: string): string {
  const main = /<main\b[\s\S]*<\/main>/.exec(html)?.[0] ?? html;
  const words = main.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, " ").replace(/<[^>]*>/g, " ");
  return unescaped(words).replace(/\s+/g, " ").trim();
}

const REFERENCES: Record<string, string> = {
  "&amp;": "&",
  "&quot;": '"',
  "&#x27;": "'",
  "&lt;": "<",
  "&gt;": ">",
};

/** A text with its references resolved. */
export const unescaped = (text: string): string =>
  text.replace(/&(?:amp|quot|#x27|lt|gt);/g, (one) => REFERENCES[one] ?? one);
