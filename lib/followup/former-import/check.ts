import type { Predicate } from "@/lib/db/generated/enums";
import { PREDICATE_LABEL } from "@/lib/evaluation/labels";
import type { FormerPerson } from "@/lib/followup/former-import/stored";
import {
  type Candidate,
  content,
  groupBy,
  type ImportPlan,
  newCandidate,
  readNip,
  report,
  reportGroups,
  toPlan,
} from "@/lib/imports/check/candidate";
import type { FormerField } from "@/lib/imports/fields";
import type { FieldRow, Layout } from "@/lib/imports/layout";

/** `predicate` null: what is stored is taken away. */
export type FormerDraft = { nip: string; employeeId: string; year: number; predicate: Predicate | null };

type Line = Candidate<FormerField, FormerDraft> & { person: FormerPerson | null };

/** How far back predicates are of use. */
const YEARS = 10;

/**
 * What a file of predicates of earlier years would do. Years that are not over, and those with an evaluation decided here, are
 * refused: a result changes only through its evaluation.
 */
export function checkFormer(
  rows: FieldRow<FormerField>[],
  layout: Layout<FormerField>,
  stored: { people: readonly FormerPerson[]; thisYear: number; count: number },
): ImportPlan<FormerDraft> {
  const byNip = new Map(stored.people.map((person) => [person.nip, person]));
  const lines = rows.map((row) => readLine(row, layout, byNip, stored.thisYear));
  const same = groupBy(lines, ({ draft }) => draft && `${draft.employeeId} ${draft.year}`);
  reportGroups(same, "year", "FORMER_TWICE");
  const plan = toPlan(lines, { key: "nip", name: "year" }, stored.count);
  return {
    ...plan,
    rows: plan.rows.map((row, index) => ({
      ...row,
      name: [lines[index]?.person?.name, row.name].filter(Boolean).join(", "),
      changes: row.changes.map(({ field, before, after }) => ({
        field,
        before: labelOf(before),
        after: labelOf(after),
      })),
    })),
  };
}

function readLine(
  row: FieldRow<FormerField>,
  layout: Layout<FormerField>,
  byNip: Map<string, FormerPerson>,
  thisYear: number,
): Line {
  const line: Line = { ...newCandidate<FormerField, FormerDraft>(row, layout), person: null };
  line.person = readPerson(line, byNip);
  const year = readYear(line, thisYear);
  const predicate = readPredicate(line);
  if (line.person === null || year === null || predicate === undefined) return line;
  const { nip, employeeId, former, decided } = line.person;
  const known = former.find((one) => one.year === year) ?? null;
  if (decided.includes(year)) report(line, "year", "FORMER_EVALUATED", String(year));
  if (predicate === null && known === null) report(line, "predicate", "FORMER_NOTHING");
  line.draft = { nip, employeeId, year, predicate };
  line.existing = known && { nip, employeeId, ...known };
  return line;
}

function readPerson(line: Line, byNip: Map<string, FormerPerson>): FormerPerson | null {
  const nip = readNip(line);
  if (nip === null) return null;
  const person = byNip.get(nip.digits) ?? null;
  if (person === null) report(line, "nip", "FORMER_NIP_UNKNOWN");
  return person;
}

function readYear(line: Line, thisYear: number): number | null {
  const text = content(line, "year") ?? "";
  const year = /^\d{4}$/.test(text) ? Number(text) : 0;
  if (year < thisYear && year >= thisYear - YEARS) return year;
  report(line, "year", "FORMER_YEAR", `${thisYear - YEARS} dan ${thisYear - 1}`);
  return null;
}

const fold = (text: string) => text.toLowerCase().replace(/[^a-z]/g, "");
/** "Kurang/misconduct" is written as "Kurang", too. */
const WORDS = new Map(
  Object.entries(PREDICATE_LABEL).flatMap(([predicate, label]) =>
    [label, label.split("/")[0] ?? label].map((word) => [fold(word), predicate as Predicate] as const),
  ),
);

/** Undefined when it cannot be read. */
function readPredicate(line: Line): Predicate | null | undefined {
  const text = content(line, "predicate");
  if (text === null) return null;
  const predicate = WORDS.get(fold(text ?? ""));
  if (predicate === undefined) report(line, "predicate", "FORMER_PREDICATE");
  return predicate;
}

const labelOf = (predicate: string): string => PREDICATE_LABEL[predicate as Predicate] ?? "";
