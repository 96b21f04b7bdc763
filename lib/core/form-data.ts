import { storableText } from "@/lib/core/text";

type Raw = { [key: string]: RawValue };
type RawValue = FormDataEntryValue | RawValue[] | Raw;

const FORBIDDEN_KEYS = new Set(["__proto__", "constructor", "prototype"]);
/** Deepest name our forms use, and a little more. */
const MAX_DEPTH = 8;

/**
 * Form fields with dotted names ("indicators.0.target") as nested objects and arrays.
 * Names starting with "_" or "$" belong to the machinery and are left out. A name given twice becomes an array; a file
 * input without a file is left out.
 */
export function fromFormData(form: FormData): Raw {
  const root: Raw = {};
  for (const [name, values] of fieldsOf(form)) {
    const path = name.split(".");
    if (path.length > MAX_DEPTH || path.some((part) => FORBIDDEN_KEYS.has(part))) continue;
    const all = values.filter((value) => !isNoFile(value));
    if (all.length > 0) assign(root, path, all.length > 1 ? all : (all[0] ?? ""));
  }
  return Object.fromEntries(Object.entries(root).map(([key, value]) => [key, arraysFrom(value)]));
}

/** Passwords are neither sent back to the page nor kept. */
const SECRET_FIELDS = new Set(["password", "newPassword", "repeat"]);

/** What was typed, flat by field name, to fill the form again. Files and passwords are not echoed. */
export function echoOf(form: FormData): Record<string, string | string[]> {
  const texts = [...fieldsOf(form)].flatMap(([name, values]): [string, string | string[]][] => {
    const [first, ...more] = values.filter((value) => typeof value === "string");
    return first === undefined || FORBIDDEN_KEYS.has(name) || SECRET_FIELDS.has(name)
      ? []
      : [[name, more.length > 0 ? [first, ...more] : first]];
  });
  return Object.fromEntries(texts);
}

/** Browsers send an empty file input as a file without name; React's encoding turns "no name" into a word. */
function isNoFile(value: FormDataEntryValue): boolean {
  return value instanceof File && value.size === 0 && ["", "undefined", "blob"].includes(value.name);
}

/** The values of each field. One walk: `getAll` for each name would take hours for a form made of a million names. */
function fieldsOf(form: FormData): Map<string, FormDataEntryValue[]> {
  const fields = new Map<string, FormDataEntryValue[]>();
  // An action can be called by hand with anything; only a form has fields.
  if (!(form instanceof FormData)) return fields;
  for (const [name, value] of form) {
    if (name.startsWith("_") || name.startsWith("$")) continue;
    const values = fields.get(name);
    if (values === undefined) fields.set(name, [storable(value)]);
    else values.push(storable(value));
  }
  return fields;
}

const storable = (value: FormDataEntryValue) => (typeof value === "string" ? storableText(value) : value);

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
