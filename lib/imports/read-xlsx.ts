import { readSheet } from "read-excel-file/universal";
import { type TableWarning, UnreadableFile } from "./table";
import { guardXlsx } from "./zip-guard";

/** Records of the first sheet of an XLSX file, every cell as text. */
export async function readXlsx(
  bytes: Uint8Array,
): Promise<{ records: string[][]; warnings: TableWarning[] }> {
  const { sheets } = guardXlsx(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const records = await readFirstSheet(bytes);
  return { records, warnings: sheets > 1 ? ["MORE_SHEETS"] : [] };
}

async function readFirstSheet(bytes: Uint8Array): Promise<string[][]> {
  try {
    const sheet = await readSheet(new Blob([Uint8Array.from(bytes)]), { parseNumber: numberText });
    return sheet.map((row) => row.map(cellText));
  } catch {
    // The reader's own errors name parts of the file format; all of them mean the same to a person.
    throw new UnreadableFile("BROKEN_XLSX");
  }
}

/**
 * A number of more than 15 digits has lost its last digits in the spreadsheet, even when the file spells all of them:
 * it is shown the way the spreadsheet shows it, so that nobody takes it for a NIP.
 */
function numberText(raw: string): string {
  const value = Number(raw);
  return Math.abs(value) >= 1e15 ? value.toExponential() : String(value);
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (!(value instanceof Date)) return String(value);
  const [year, month, day] = value.toISOString().slice(0, 10).split("-");
  return `${day}-${month}-${year}`;
}
