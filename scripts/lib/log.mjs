// Steps that run at the same time tell what they do one after the other.
import { AsyncLocalStorage } from "node:async_hooks";

const current = new AsyncLocalStorage();
/** Sections that are not printed to their end yet, in the order they began: the first prints as it goes. */
const sections = [];

/** Runs a part of a script as a section of the log: what it prints while an earlier one still runs comes after that one. */
export async function section(body) {
  const own = { kept: [], ended: false };
  sections.push(own);
  try {
    return await current.run(own, body);
  } finally {
    own.ended = true;
    while (sections[0]?.ended) {
      sections.shift();
      for (const text of sections[0]?.kept.splice(0) ?? []) process.stdout.write(text);
    }
  }
}

/** Prints in the section that runs here; undefined outside of one. */
export function sectionPrinter() {
  const own = current.getStore();
  if (own === undefined) return undefined;
  return (text) => {
    if (sections[0] === own) process.stdout.write(text);
    else own.kept.push(text);
  };
}

/** One line, in its section where there is one. */
export function printLine(line) {
  (sectionPrinter() ?? ((text) => process.stdout.write(text)))(`${line}\n`);
}
