/** Elements whose start and end tag may be written as they are: nothing in them is controlled by React in the browser. */
const PLAIN = new Set(
  "a abbr address article aside b blockquote button caption cite code dd del details div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header i ins kbd li main mark nav ol p progress q s section small span strong sub summary sup table tbody td tfoot th thead time tr u ul".split(
    " ",
  ),
);
const VOID = new Set(["br", "col", "hr", "wbr"]);

/** Attributes that are written as they are, by React's name. Anything else leaves the element to React. */
const NAMES = new Map([
  ..."abbr cite dir headers id lang max name rel role scope target title type value form download"
    .split(" ")
    .map((name) => [name, name] as const),
  ["className", "class"],
  ["colSpan", "colspan"],
  ["dateTime", "datetime"],
  ["href", "href"],
  ["rowSpan", "rowspan"],
  ["start", "start"],
  ["tabIndex", "tabindex"],
]);
/** Present or absent, without a value. */
const SWITCHES = new Set(["disabled", "hidden", "open", "reversed"]);

const ESCAPES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#x27;",
};

/** Text as HTML, inside elements and inside quoted attributes. */
export function escapeText(text: string): string {
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign) : text;
}

/**
 * The element as HTML around `inner`; null when only React can write it: fields, other elements than the plain ones,
 * functions, styles, attributes that are not listed, addresses that would run a script.
 */
export function elementMarkup(
  type: string,
  props: Readonly<Record<string, unknown>>,
  inner: string,
): string | null {
  const isVoid = VOID.has(type);
  if (!isVoid && !PLAIN.has(type)) return null;
  let tag = `<${type}`;
  for (const name in props) {
    const value = props[name];
    if (name === "children" || value === undefined || value === null) continue;
    const isClass = name === "className" && typeof value === "string";
    const written = isClass ? ` class="${escapeText(value)}"` : attribute(name, value);
    if (written === null) return null;
    tag += written;
  }
  return isVoid ? `${tag}/>` : `${tag}>${inner}</${type}>`;
}

function attribute(name: string, value: unknown): string | null {
  if (name.startsWith("aria-") || name.startsWith("data-")) {
    return isScalar(value) ? ` ${name}="${escapeText(String(value))}"` : null;
  }
  if (SWITCHES.has(name)) {
    if (typeof value !== "boolean") return null;
    return value ? ` ${name}=""` : "";
  }
  const written = NAMES.get(name);
  if (written === undefined || !(typeof value === "string" || typeof value === "number")) return null;
  const text = String(value);
  if (name === "href" && !SAFE_ADDRESS.test(text)) return null;
  return ` ${written}="${escapeText(text)}"`;
}

/** Ours, an anchor of the page, or on the web: never a scheme that runs something. */
const SAFE_ADDRESS = /^(?:[/#?]|https?:\/\/)/i;

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
