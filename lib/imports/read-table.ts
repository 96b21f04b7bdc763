import { readCsv } from "./read-csv";
import { readXlsx } from "./read-xlsx";
import { cleanCell, FILE_LIMITS, type FileProblem, type Table, type TextRow, UnreadableFile } from "./table";

/**
 * Reads a CSV or XLSX file into a header and rows of cleaned text; the first row that is not empty is the header,
 * empty rows are left out but still counted. The bytes decide what the file is, not its name.
 */
export async function readTable(
  bytes: Uint8Array,
  fileName: string,
): Promise<{ ok: true; table: Table } | { ok: false; problem: FileProblem }> {
  try {
    const format = detectFormat(bytes, fileName);
    const { records, warnings } = format === "xlsx" ? await readXlsx(bytes) : readCsv(bytes);
    const [header, ...rows] = numberRows(records);
    if (!header || rows.length === 0) return { ok: false, problem: "EMPTY" };
    if (rows.length > FILE_LIMITS.rows) return { ok: false, problem: "TOO_MANY_ROWS" };
    return { ok: true, table: { header: header.cells, rows, warnings } };
  } catch (error) {
    if (error instanceof UnreadableFile) return { ok: false, problem: error.problem };
    throw error;
  }
}

function detectFormat(bytes: Uint8Array, fileName: string): "csv" | "xlsx" {
  if (bytes.length === 0) throw new UnreadableFile("EMPTY");
  if (bytes.length > FILE_LIMITS.bytes) throw new UnreadableFile("TOO_LARGE");
  const start = Buffer.from(bytes.subarray(0, 64)).toString("latin1");
  // The old binary format, which is also the shell of a spreadsheet locked with a password.
  if (start.startsWith("\xd0\xcf\x11\xe0")) throw new UnreadableFile("OLD_EXCEL");
  if (!/\.(csv|txt|xlsx)$/i.test(fileName)) throw new UnreadableFile("EXTENSION");
  if (start.startsWith("PK\x03\x04")) return "xlsx";
  if (/^%PDF|^(\xef\xbb\xbf)?\s*</.test(start)) throw new UnreadableFile("NOT_A_TABLE");
  return "csv";
}

function numberRows(records: string[][]): TextRow[] {
  return records
    .map((cells, index) => ({ rowNumber: index + 1, cells: cells.map(cleanCell) }))
    .filter((row) => row.cells.some((cell) => cell !== ""));
}
