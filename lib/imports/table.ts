/** One row of a file, numbered as a spreadsheet shows it: the first row of the file is 1. */
export type TextRow = { rowNumber: number; cells: string[] };

export type TableWarning = "NOT_UTF8" | "MORE_SHEETS";

export type Table = { header: string[]; rows: TextRow[]; warnings: TableWarning[] };

/** Why a whole file cannot be read; faults of single rows are found later, by the check. */
export type FileProblem =
  | "EXTENSION"
  | "EMPTY"
  | "TOO_LARGE"
  | "OLD_EXCEL"
  | "NOT_A_TABLE"
  | "BROKEN_XLSX"
  | "UNPACKS_TOO_LARGE"
  | "SHEET_TOO_WIDE"
  | "UNCLOSED_QUOTE"
  | "TOO_MANY_ROWS";

export const FILE_LIMITS = {
  bytes: 25 * 1024 * 1024,
  /** Sum of the unpacked parts of an XLSX file. */
  unpackedBytes: 300 * 1024 * 1024,
  zipEntries: 200,
  rows: 50_000,
} as const;

/** Carries a FileProblem out of the depths of a reader; only `readTable` catches it. */
export class UnreadableFile extends Error {
  constructor(readonly problem: FileProblem) {
    super(problem);
  }
}

/**
 * Text of a cell as a person means it: no stray spaces, no apostrophe that only told a spreadsheet "this is text",
 * and the literal `null` of register exports is empty.
 */
export function cleanCell(text: string): string {
  const cleaned = text
    .toWellFormed()
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, " ")
    .trim()
    .replace(/^'+\s*/, "");
  return /^null$/i.test(cleaned) ? "" : cleaned;
}
