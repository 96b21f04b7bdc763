const KEY = Symbol.for("kinerja.held-markup");
/** Markup that nobody took within this time belongs to a page that was given up. */
const PATIENCE_MS = 60_000;

type Held = { html: string; at: number };
type Store = { taken: number; parts: Map<string, Held> };

/** One per process, whatever copies of this module there are: server and browser components have one each. */
function store(): Store {
  const known = Reflect.get(globalThis, KEY) as Store | undefined;
  const found = known ?? { taken: 0, parts: new Map() };
  if (known === undefined) Reflect.set(globalThis, KEY, found);
  return found;
}

/** Keeps the markup of a part of a page until the page is written. Returns the name to take it by. */
export function holdMarkup(html: string, now = Date.now()): string {
  const held = store();
  for (const [name, { at }] of held.parts) {
    if (now - at < PATIENCE_MS) break;
    held.parts.delete(name);
  }
  held.taken += 1;
  const name = held.taken.toString(36);
  held.parts.set(name, { html, at: now });
  return name;
}

/** Hands the markup over, once. An unknown name is an error: a page with a hole must not look like a page. */
export function takeMarkup(name: string): string {
  const { parts } = store();
  const found = parts.get(name);
  if (found === undefined) throw new Error(`No markup is held as ${name}.`);
  parts.delete(name);
  return found.html;
}
