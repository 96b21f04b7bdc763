import type { SkpTermKind } from "@/lib/db/generated/enums";
import { BEHAVIOUR_VALUES, type BehaviourValue } from "@/lib/skp/behaviour-values";
import {
  type ContentIndicator,
  type ContentResult,
  expectationText,
  type SkpVersion,
  servedText,
  targetText,
} from "@/lib/skp/content";
import { APPROACH_LABEL, aspectText, KIND_LABEL, PERSPECTIVE_LABEL, TERM_LABEL } from "@/lib/skp/labels";
import { termText } from "@/lib/skp/term-text";

const VALUES = Object.keys(BEHAVIOUR_VALUES) as BehaviourValue[];
const KINDS = Object.keys(TERM_LABEL) as SkpTermKind[];

/** One difference between two versions; `before` is null for what is new, `after` for what is gone. */
export type Change = { where: string; before: string | null; after: string | null };

/** What changed from one version of a plan to the next, in the order of the form. */
export function changesBetween(before: SkpVersion, after: SkpVersion): Change[] {
  return [
    ...compare("Pendekatan", APPROACH_LABEL[before.approach], APPROACH_LABEL[after.approach]),
    ...resultChanges(before.results, after.results),
    ...lineChanges("Ekspektasi khusus pimpinan", spoken(before.expectations), spoken(after.expectations)),
    ...lineChanges("Lampiran", termLines(before), termLines(after)),
  ];
}

export type RowMark = { kind: "NEW" } | { kind: "CHANGED"; changes: Change[] };

/** The same differences by the row they belong to, for the page of the plan. Rows that did not change have no mark. */
export type PlanMarks = {
  /** By result id, behaviour value, kind of term, and APPROACH. */
  rows: ReadonlyMap<string, RowMark>;
  /** Results that are gone. */
  removed: ContentResult[];
};

/** What changed from the version the reader knows to what stands there now. */
export function marksBetween(before: SkpVersion, after: SkpVersion): PlanMarks {
  const rows = new Map<string, RowMark>();
  const mark = (row: string, changes: Change[]) => {
    if (changes.length > 0) rows.set(row, { kind: "CHANGED", changes });
  };
  mark("APPROACH", compare("Pendekatan", APPROACH_LABEL[before.approach], APPROACH_LABEL[after.approach]));
  for (const result of after.results) {
    const old = before.results.find(({ id }) => id === result.id);
    if (old === undefined) rows.set(result.id, { kind: "NEW" });
    else mark(result.id, compareResult(old, result));
  }
  for (const value of VALUES) mark(value, groupChanges(value, before, after));
  for (const kind of KINDS) mark(kind, termChanges(kind, before, after));
  const removed = before.results.filter(({ id }) => !after.results.some((result) => result.id === id));
  return { rows, removed };
}

function groupChanges(value: BehaviourValue, before: SkpVersion, after: SkpVersion): Change[] {
  const of = ({ expectations }: SkpVersion) => expectations.filter((row) => row.value === value);
  return lineChanges("Ekspektasi khusus pimpinan", spoken(of(before)), spoken(of(after)));
}

function spoken(rows: SkpVersion["expectations"]): { text: string }[] {
  return rows.map((row) => ({ text: expectationText(row) }));
}

function termChanges(kind: SkpTermKind, before: SkpVersion, after: SkpVersion): Change[] {
  const of = (version: SkpVersion) =>
    version.terms
      .filter((term) => term.kind === kind)
      .map((term) => ({ text: termText(term, version.results) }));
  return lineChanges(TERM_LABEL[kind], of(before), of(after));
}

function resultChanges(before: ContentResult[], after: ContentResult[]): Change[] {
  const gone = before
    .filter(({ id }) => !after.some((result) => result.id === id))
    .map((result) => ({ where: headingOf(result), before: result.statement, after: null }));
  const kept = after.flatMap((result) => {
    const old = before.find(({ id }) => id === result.id);
    if (old === undefined) return [{ where: headingOf(result), before: null, after: inFull(result) }];
    return compareResult(old, result);
  });
  return [...kept, ...gone];
}

function compareResult(old: ContentResult, result: ContentResult): Change[] {
  const about = (field: string) => `${field} “${result.statement}”`;
  return [
    ...compare(headingOf(result), old.statement, result.statement),
    ...compare(about("Jenis"), KIND_LABEL[old.kind], KIND_LABEL[result.kind]),
    ...compare(about("Hasil kerja atasan yang didukung"), servedText(old), servedText(result)),
    ...compare(about("Penugasan dari"), old.assignedBy, result.assignedBy),
    ...lineChanges(
      about("Indikator"),
      old.indicators.map(indicatorLine),
      result.indicators.map(indicatorLine),
    ),
  ];
}

function headingOf({ kind }: ContentResult): string {
  return `Hasil kerja ${KIND_LABEL[kind].toLowerCase()}`;
}

function inFull({ statement, indicators }: ContentResult): string {
  return [statement, ...indicators.map((row) => `• ${indicatorLine(row).text}`)].join("\n");
}

function indicatorLine(row: ContentIndicator): { text: string } {
  const perspective = row.perspective === null ? null : PERSPECTIVE_LABEL[row.perspective];
  return { text: [aspectText(row), row.statement, targetText(row), perspective].filter(Boolean).join(" · ") };
}

function termLines({ terms, results }: SkpVersion): { text: string }[] {
  return terms.map((term) => ({ text: `${TERM_LABEL[term.kind]}: ${termText(term, results)}` }));
}

function lineChanges(where: string, before: { text: string }[], after: { text: string }[]): Change[] {
  const missing = (from: { text: string }[], to: { text: string }[]) =>
    from.filter(({ text }) => !to.some((line) => line.text === text)).map(({ text }) => text);
  return [
    ...missing(before, after).map((text) => ({ where, before: text, after: null })),
    ...missing(after, before).map((text) => ({ where, before: null, after: text })),
  ];
}

function compare(where: string, before: string | null, after: string | null): Change[] {
  return before === after ? [] : [{ where, before, after }];
}
