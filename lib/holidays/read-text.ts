import { readCsv } from "@/lib/imports/read-csv";
import { UnreadableFile } from "@/lib/imports/table";

/** The cells of a pasted table: parted by tabs, semicolons or commas, with or without quotation marks. */
export function recordsOf(text: string): string[][] {
  try {
    return readCsv(Buffer.from(text, "utf8")).records;
  } catch (error) {
    if (error instanceof UnreadableFile) return text.split(/\r\n?|\n/).map((line) => line.split("\t"));
    throw error;
  }
}

/** A table as text to paste again. */
export function textOf(records: readonly (readonly string[])[]): string {
  return records.map((cells) => cells.map((cell) => cell.replace(/[\t\r\n"]+/g, " ")).join("\t")).join("\n");
}
