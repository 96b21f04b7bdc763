import writeSheet from "write-excel-file/node";

export type SpreadsheetFormat = "xlsx" | "csv";

export const SPREADSHEET_TYPES: Record<SpreadsheetFormat, string> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
};

/** The format a download asks for with ?bentuk=csv; XLSX when it does not. */
export function spreadsheetFormat(request: Request): SpreadsheetFormat {
  return new URL(request.url).searchParams.get("bentuk") === "csv" ? "csv" : "xlsx";
}

/** Rows ready for typing below the given ones, already formatted as text. */
const EMPTY_TEXT_ROWS = 1_000;

/**
 * A cell that a spreadsheet would run as a formula gets an apostrophe in front; our own reader takes it off again.
 * Source: OWASP, CSV injection.
 */
export function neutralise(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/** CSV that Indonesian spreadsheets open in columns: semicolon, UTF-8 with byte order mark. */
export function toCsv(header: string[], rows: string[][]): Buffer {
  const quote = (text: string) => (/[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = [header, ...rows].map((row) => row.map((cell) => quote(neutralise(cell))).join(";"));
  return Buffer.from(`\ufeff${lines.join("\r\n")}\r\n`);
}

/** XLSX with every cell, also the `blankRows` to be filled, formatted as text, so that no NIP turns into a number. */
export async function toXlsx(
  header: string[],
  rows: string[][],
  blankRows = EMPTY_TEXT_ROWS,
): Promise<Buffer> {
  const text = (value: string) => ({ value: value === "" ? undefined : value, type: String, format: "@" });
  const blank = header.map(() => text(""));
  const data = [
    header.map((value) => ({ ...text(value), fontWeight: "bold" as const, backgroundColor: "#e6efef" })),
    ...rows.map((row) => row.map((cell) => text(neutralise(cell)))),
    ...Array.from({ length: blankRows }, () => blank),
  ];
  const columns = header.map((name) => ({ width: Math.max(name.length + 4, 22) }));
  return writeSheet(data, { columns, sheet: "Data", stickyRowsCount: 1 }).toBuffer();
}
