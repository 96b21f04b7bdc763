import { CsvError, parse } from "csv-parse/sync";
import { FILE_LIMITS, type TableWarning, UnreadableFile } from "./table";

/** Longest record of a sane file; a quote that is never closed runs into this limit instead of into memory. */
const MAX_RECORD_CHARACTERS = 200_000;

/**
 * Records of a CSV file separated by comma, semicolon or tab, in UTF-8 (with or without BOM), UTF-16 or
 * Windows-1252, which is what older office programs save.
 */
export function readCsv(bytes: Uint8Array): { records: string[][]; warnings: TableWarning[] } {
  const { text, warnings } = decode(bytes);
  // A first line "sep=;" is an instruction to spreadsheets, which do not count it as a row either.
  const declared = /^sep=(.)\r?\n/i.exec(text);
  const body = declared ? text.slice(declared[0].length) : text;
  try {
    const records: string[][] = parse(body, {
      delimiter: declared?.[1] ?? guessDelimiter(body),
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: MAX_RECORD_CHARACTERS,
      to: FILE_LIMITS.rows + 100,
    });
    return { records, warnings };
  } catch (error) {
    if (error instanceof CsvError) throw new UnreadableFile("UNCLOSED_QUOTE");
    throw error;
  }
}

function decode(bytes: Uint8Array): { text: string; warnings: TableWarning[] } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return { text: new TextDecoder("utf-16le").decode(bytes), warnings: [] };
  }
  if (bytes.includes(0)) throw new UnreadableFile("NOT_A_TABLE");
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), warnings: [] };
  } catch {
    return { text: new TextDecoder("windows-1252").decode(bytes), warnings: ["NOT_UTF8"] };
  }
}

/** The separator that occurs most in the first line that is not empty, quoted parts left out. */
function guessDelimiter(text: string): string {
  const firstLine = /[^\r\n]+/.exec(text)?.[0].replace(/"[^"]*"/g, "") ?? "";
  const count = (separator: string) => firstLine.split(separator).length - 1;
  return [",", ";", "\t"].reduce((best, next) => (count(next) > count(best) ? next : best));
}
