import { parse } from "csv-parse/sync";
import type { WorkResultKind } from "@/lib/db/generated/enums";
import type { PlanField } from "@/lib/imports/fields";
import { rowProblem } from "@/lib/imports/problems";
import { type Fault, type PlanCells, readPlanCells, type Side, sameStatement } from "./plan-cells";

/** Columns in their order; the last may be left out. */
export const PASTE_COLUMNS = [
  "Hasil kerja",
  "Indikator",
  "Aspek atau perspektif",
  "Target",
  "Satuan",
  "Jenis",
] as const;

export type PasteProblem = { row: number; column: string; value: string; reason: string; remedy: string };

export type PastedIndicator = Side & {
  row: number;
  statement: string;
  target: string | null;
  unit: string | null;
};

export type PastedResult = {
  row: number;
  statement: string;
  kind: WorkResultKind;
  indicators: PastedIndicator[];
};

export type Pasted = { results: PastedResult[]; problems: PasteProblem[] };

/** Rows of one paste; a plan holds 60 results of each kind. */
export const MOST_ROWS = 300;

/**
 * A table copied out of a spreadsheet: cells parted by tabs, cells with line breaks in quotation marks. A row with an empty
 * first cell continues the result above, which is how merged cells arrive. A first row of headings is left out. Everything
 * that cannot be used is told with its row, column, value, reason and remedy.
 */
export function readPaste(text: string): Pasted {
  const problems: PasteProblem[] = [];
  const results: PastedResult[] = [];
  const rows = recordsOf(text);
  if (rows.length > MOST_ROWS) {
    const reason = `Tabel ini berisi ${rows.length} baris; sekali tempel paling banyak ${MOST_ROWS}.`;
    return {
      results,
      problems: [
        { row: MOST_ROWS + 1, column: "Tabel", value: "", reason, remedy: "Tempelkan sebagian dahulu." },
      ],
    };
  }
  for (const { row, cells } of rows) readRow(row, cells, results, problems);
  return { results, problems };
}

type Numbered = { row: number; cells: string[] };

function recordsOf(text: string): Numbered[] {
  const rows = cellsOf(text)
    .map((cells, index) => ({ row: index + 1, cells: cells.map((cell) => cell.replace(/\s+/g, " ").trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
  return isHeading(rows[0]?.cells ?? []) ? rows.slice(1) : rows;
}

/** A quotation mark that is never closed is only a mark: then lines and tabs alone decide. */
function cellsOf(text: string): string[][] {
  try {
    return parse(text, {
      delimiter: "\t",
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
    });
  } catch {
    return text.split(/\r\n?|\n/).map((line) => line.split("\t"));
  }
}

const isHeading = ([first = "", second = ""]: string[]) =>
  /^(?:no\.?|(?:rencana )?hasil kerja|rhk)$/i.test(first) ||
  /^(?:indikator|indikator kinerja individu|iki)$/i.test(second);

function readRow(row: number, cells: string[], results: PastedResult[], problems: PasteProblem[]): void {
  const [statement = "", indicator = "", aspect = "", target = "", unit = "", kind = "", ...more] = cells;
  const tooMany = more.find((cell) => cell !== "");
  if (tooMany !== undefined) {
    const reason = "Baris ini berisi lebih dari enam kolom.";
    const remedy = "Hapus kolom yang lebih, misalnya nomor urut.";
    problems.push({ row, column: "Kolom 7", value: tooMany, reason, remedy });
    return;
  }
  const texts: PlanCells = { statement, indicator, aspect, target, unit, kind };
  const { faults, ...read } = readPlanCells(texts);
  const report = ({ field, code, detail }: Fault) => {
    const at = { rowNumber: row, column: COLUMN_OF[field] ?? field, value: texts[field] ?? "" };
    const { column, value, reason, remedy } = rowProblem(at, code, detail);
    problems.push({ row, column, value, reason, remedy });
  };
  faults.forEach(report);
  const result = statement === "" ? results.at(-1) : open(row, statement, read.kind, results, report);
  if (result === undefined) report({ field: "statement", code: "PLAN_STATEMENT_EMPTY", detail: "" });
  else if (indicator !== "") {
    const { aspect: first, secondAspect, perspective } = read;
    const side = { aspect: first, secondAspect, perspective };
    result.indicators.push({
      row,
      statement: indicator,
      ...side,
      target: target || null,
      unit: unit || null,
    });
  }
}

/** The headings above, by field. */
const COLUMN_OF: Partial<Record<PlanField, string>> = {
  statement: "Hasil kerja",
  indicator: "Indikator",
  aspect: "Aspek atau perspektif",
  target: "Target",
  unit: "Satuan",
  kind: "Jenis",
};

/** The result a row is about: the one above when it says the same, as where merged cells were filled down. */
function open(
  row: number,
  statement: string,
  kind: WorkResultKind | null,
  results: PastedResult[],
  report: (fault: Fault) => void,
): PastedResult {
  const above = results.at(-1);
  if (above !== undefined && sameStatement(above.statement, statement)) return above;
  const twice = results.find((other) => sameStatement(other.statement, statement));
  if (twice !== undefined)
    report({ field: "statement", code: "PLAN_RESULT_TWICE", detail: String(twice.row) });
  const result = { row, statement, kind: kind ?? ("MAIN" as const), indicators: [] };
  results.push(result);
  return result;
}

/** The results that a plan does not hold yet: pasting the same table twice adds nothing. */
export function newOnly<Row extends { statement: string }>(
  rows: readonly Row[],
  held: readonly { statement: string }[],
): Row[] {
  return rows.filter((row) => !held.some(({ statement }) => sameStatement(statement, row.statement)));
}
