import writeSheet from "write-excel-file/node";
import { planRow } from "./import-fixture";

type Cell = { value: string; type: StringConstructor; rowSpan?: number; columnSpan?: number } | null;

const COLUMNS = Object.keys(planRow("", "", ""));
const text = (value: string): Cell => (value === "" ? null : { value, type: String });

/** One line of the sheet; a number after a column's text merges it with so many rows. */
export type MergedLine = Record<string, string | [text: string, rows: number]>;

/**
 * A plan file as somebody draws it in a spreadsheet: real merged cells (<mergeCells>) over the NIP, the result and whatever
 * else holds for several rows.
 */
export function mergedWorkbook(lines: MergedLine[]): Promise<Buffer> {
  const header: Cell[] = COLUMNS.map(text);
  const rows = lines.map((line) =>
    COLUMNS.map((column): Cell => {
      const said = line[column] ?? "";
      if (typeof said === "string") return text(said);
      const [value, rowSpan] = said;
      return { value, type: String, rowSpan };
    }),
  );
  return writeSheet([header, ...rows], { sheet: "SKP" }).toBuffer();
}

/** The same table as a spreadsheet copies it: a merged cell is its first row's, the others are empty. */
export function copiedTable(lines: MergedLine[], columns: string[]): string {
  const words = (said: MergedLine[string]) => (typeof said === "string" ? said : said[0]);
  return lines.map((line) => columns.map((column) => words(line[column] ?? "")).join("\t")).join("\r\n");
}
