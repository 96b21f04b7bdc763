import { type Candidate, content, report } from "./candidate";

const YES = new Set(["ya", "y", "yes", "1", "true", "benar"]);
const NO = new Set(["tidak", "t", "n", "no", "0", "false", "bukan"]);

/** Text of a field, or what is stored already when the cell says nothing; "-" clears it. */
export function readText<Field extends string>(
  candidate: Candidate<Field, unknown>,
  field: Field,
  maxLength: number,
  before: string | null | undefined,
): string | null {
  const text = content(candidate, field);
  if (text === undefined) return before ?? null;
  if (text !== null && text.length > maxLength) report(candidate, field, "TEXT_TOO_LONG", String(maxLength));
  return text;
}

/** Ya or tidak, or what is stored already when the cell says nothing. */
export function readYesNo<Field extends string>(
  candidate: Candidate<Field, unknown>,
  field: Field,
  before: boolean,
): boolean {
  const text = content(candidate, field);
  if (text === undefined) return before;
  const word = (text ?? "tidak").toLowerCase();
  if (!YES.has(word) && !NO.has(word)) report(candidate, field, "YES_NO_UNREADABLE");
  return YES.has(word);
}
