import {
  type ContentIndicator,
  type ContentResult,
  type SkpVersion,
  servedText,
  targetText,
} from "@/lib/skp/content";
import { APPROACH_LABEL, aspectText, KIND_LABEL, PERSPECTIVE_LABEL, TERM_LABEL } from "@/lib/skp/labels";

/** One difference between two versions; `before` is null for what is new, `after` for what is gone. */
export type Change = { where: string; before: string | null; after: string | null };

/** What changed from one version of a plan to the next, in the order of the form. */
export function changesBetween(before: SkpVersion, after: SkpVersion): Change[] {
  return [
    ...compare("Pendekatan", APPROACH_LABEL[before.approach], APPROACH_LABEL[after.approach]),
    ...resultChanges(before.results, after.results),
    ...lineChanges("Ekspektasi khusus pimpinan", before.expectations, after.expectations),
    ...lineChanges("Lampiran", before.terms.map(termLine), after.terms.map(termLine)),
  ];
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

function termLine({ kind, text }: SkpVersion["terms"][number]): { text: string } {
  return { text: `${TERM_LABEL[kind]}: ${text}` };
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
