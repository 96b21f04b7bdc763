import { parse } from "csv-parse/sync";
import type { Aspect, Perspective, WorkResultKind } from "@/lib/db/generated/enums";
import { ASPECT_LABEL, KIND_LABEL, PERSPECTIVE_LABEL } from "@/lib/skp/labels";

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

export type PastedIndicator = {
  row: number;
  statement: string;
  aspect: Aspect | null;
  perspective: Perspective | null;
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

const LIMITS = { statement: 1000, target: 300, unit: 60 };
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
  const [statement = "", indicator = "", side = "", target = "", unit = "", kind = "", ...more] = cells;
  const say = (column: string, value: string, reason: string, remedy: string) =>
    problems.push({ row, column, value, reason, remedy });
  if (more.some((cell) => cell !== "")) {
    say(
      "Kolom 7",
      more.find((cell) => cell !== "") ?? "",
      "Baris ini berisi lebih dari enam kolom.",
      "Hapus kolom yang lebih, misalnya nomor urut.",
    );
    return;
  }
  for (const [column, value, most] of [
    ["Hasil kerja", statement, LIMITS.statement],
    ["Indikator", indicator, LIMITS.statement],
    ["Target", target, LIMITS.target],
    ["Satuan", unit, LIMITS.unit],
  ] as const) {
    if (value.length > most) say(column, value, `Isian lebih dari ${most} huruf.`, "Persingkat isian ini.");
  }
  const result = statement === "" ? results.at(-1) : open(row, statement, kind, results, say);
  if (result === undefined) {
    say(
      "Hasil kerja",
      "",
      "Baris pertama belum menyebut hasil kerja.",
      "Isi kolom pertama; sel kosong melanjutkan hasil kerja di atasnya.",
    );
    return;
  }
  if (indicator === "") {
    if (target + unit !== "")
      say(
        "Indikator",
        "",
        "Ada target tanpa indikator.",
        "Isi indikatornya, atau kosongkan target dan satuan.",
      );
    return;
  }
  const read = sideOf(side);
  if (read === null) {
    say(
      "Aspek atau perspektif",
      side,
      "Aspek atau perspektif ini tidak dikenal.",
      `Isi ${CHOICES}, atau kosongkan.`,
    );
    return;
  }
  result.indicators.push({ row, statement: indicator, ...read, target: target || null, unit: unit || null });
}

type Say = (column: string, value: string, reason: string, remedy: string) => void;

function open(row: number, statement: string, kind: string, results: PastedResult[], say: Say): PastedResult {
  const known = (Object.keys(KIND_LABEL) as WorkResultKind[]).find((one) => same(KIND_LABEL[one], kind));
  if (kind !== "" && known === undefined)
    say("Jenis", kind, "Jenis ini tidak dikenal.", "Isi Utama atau Tambahan.");
  // The same statement on every row is a table whose merged cells were filled down.
  const above = results.at(-1);
  if (above !== undefined && same(above.statement, statement)) return above;
  const twice = results.find((other) => same(other.statement, statement));
  if (twice !== undefined) {
    say(
      "Hasil kerja",
      statement,
      `Hasil kerja ini juga ada di baris ${twice.row}.`,
      "Letakkan indikatornya berurutan di bawah satu hasil kerja.",
    );
  }
  const result = { row, statement, kind: known ?? ("MAIN" as const), indicators: [] };
  results.push(result);
  return result;
}

const same = (a: string, b: string) => fold(a) === fold(b);
const fold = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim();

/** Whether two statements are the same words. */
export const sameStatement = same;

const CHOICES = [...Object.values(ASPECT_LABEL), ...Object.values(PERSPECTIVE_LABEL)].join(", ");

function sideOf(text: string): Pick<PastedIndicator, "aspect" | "perspective"> | null {
  if (text === "") return { aspect: null, perspective: null };
  const aspect = (Object.keys(ASPECT_LABEL) as Aspect[]).find((one) => same(ASPECT_LABEL[one], text));
  if (aspect !== undefined) return { aspect, perspective: null };
  const perspective = (Object.keys(PERSPECTIVE_LABEL) as Perspective[]).find((one) =>
    same(PERSPECTIVE_LABEL[one], text),
  );
  return perspective === undefined ? null : { aspect: null, perspective };
}

/** The results that a plan does not hold yet: pasting the same table twice adds nothing. */
export function newOnly<Row extends { statement: string }>(
  rows: readonly Row[],
  held: readonly { statement: string }[],
): Row[] {
  return rows.filter((row) => !held.some(({ statement }) => sameStatement(statement, row.statement)));
}
