import { describe, expect, it } from "vitest";
import writeXlsx from "write-excel-file/node";
import { workbook, zip } from "@/tests/support/zip";
import { readTable } from "./read-table";
import { FILE_LIMITS } from "./table";

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, "latin1"));

async function tableOf(bytes: Uint8Array, fileName = "pegawai.csv") {
  const read = await readTable(bytes, fileName);
  if (!read.ok) throw new Error(read.problem);
  return read.table;
}

async function problemOf(bytes: Uint8Array, fileName = "pegawai.csv") {
  const read = await readTable(bytes, fileName);
  return read.ok ? null : read.problem;
}

const textCell = (address: string, text: string) =>
  `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;

describe("readTable with CSV", () => {
  it.each([
    ["comma", "nip,nama\n1,Ayu\n"],
    ["semicolon", "nip;nama\r\n1;Ayu\r\n"],
    ["tab", "nip\tnama\n1\tAyu"],
    ["a declared separator", "sep=|\nnip|nama\n1|Ayu"],
    ["a byte order mark", "\ufeffnip,nama\n1,Ayu"],
  ])("reads %s", async (_, text) => {
    const table = await tableOf(utf8(text));
    expect(table).toEqual({
      header: ["nip", "nama"],
      rows: [{ rowNumber: 2, cells: ["1", "Ayu"] }],
      warnings: [],
    });
  });

  it("reads UTF-16 as spreadsheets save 'Unicode text'", async () => {
    const bytes = Uint8Array.from(Buffer.from("\ufeffnip\tnama\n1\tAyu", "utf16le"));
    expect((await tableOf(bytes, "pegawai.txt")).header).toEqual(["nip", "nama"]);
  });

  it("reads Windows-1252 and says so", async () => {
    const table = await tableOf(latin1("nip,nama\n1,Andr\xe9"));
    expect(table.rows[0]?.cells).toEqual(["1", "André"]);
    expect(table.warnings).toEqual(["NOT_UTF8"]);
  });

  it("keeps separators, quotes and line ends inside quotes", async () => {
    const table = await tableOf(utf8('nip,"nama, gelar"\n1,"Ayu ""Ning"",\n S.Pd"'));
    expect(table.header).toEqual(["nip", "nama, gelar"]);
    expect(table.rows[0]?.cells).toEqual(["1", 'Ayu "Ning", S.Pd']);
  });

  it("counts empty rows without keeping them", async () => {
    const table = await tableOf(utf8("\nnip,nama\n,\n\n1,Ayu\n"));
    expect(table.rows).toEqual([{ rowNumber: 5, cells: ["1", "Ayu"] }]);
  });

  it("cleans apostrophes, literal null and stray spaces", async () => {
    const table = await tableOf(utf8("nip,nama,email\n '1986 ,\u00a0Ayu \t Ning ,NULL\n"));
    expect(table.rows[0]?.cells).toEqual(["1986", "Ayu Ning", ""]);
  });

  it("keeps rows that are too short or too long as they are", async () => {
    const table = await tableOf(utf8("a,b,c\n1,2\n1,2,3,4\n"));
    expect(table.rows.map((row) => row.cells.length)).toEqual([2, 4]);
  });

  it.each([
    ["an empty file", utf8(""), "EMPTY"],
    ["a file of empty rows", utf8("\n ,\n"), "EMPTY"],
    ["a header alone", utf8("nip,nama\n"), "EMPTY"],
    ["a PDF", utf8("%PDF-1.7 ..."), "NOT_A_TABLE"],
    ["a web page", utf8("<html><table>"), "NOT_A_TABLE"],
    ["a program", Uint8Array.from([0x7f, 0x45, 0, 1]), "NOT_A_TABLE"],
    ["a quote that never closes", utf8(`a,b\n"${"x".repeat(300_000)}`), "UNCLOSED_QUOTE"],
  ])("refuses %s", async (_, bytes, problem) => {
    expect(await problemOf(bytes)).toBe(problem);
  });

  it("refuses a file above the size limit before reading it", async () => {
    expect(await problemOf(new Uint8Array(FILE_LIMITS.bytes + 1))).toBe("TOO_LARGE");
  });

  it("refuses more rows than the limit", async () => {
    expect(await problemOf(utf8(`nip\n${"1\n".repeat(FILE_LIMITS.rows + 1)}`))).toBe("TOO_MANY_ROWS");
  });
});

describe("readTable with XLSX", () => {
  it("reads text, and dates in the order day-month-year", async () => {
    const bytes = await writeXlsx([
      [{ value: "nip" }, { value: "lahir" }, { value: "kepala" }],
      [{ value: "198609262015051001" }, { value: new Date("1986-09-26"), type: Date, format: "dd/mm/yyyy" }],
    ]).toBuffer();
    const table = await tableOf(bytes, "pegawai.xlsx");
    expect(table.header).toEqual(["nip", "lahir", "kepala"]);
    expect(table.rows).toEqual([{ rowNumber: 2, cells: ["198609262015051001", "26-09-1986", ""] }]);
  });

  it("never shows a number of 18 digits as a NIP, even when the file spells every digit", async () => {
    const rows = `<row r="1">${textCell("A1", "nip")}</row><row r="3"><c r="A3"><v>198609262015051001</v></c></row>`;
    const table = await tableOf(workbook(rows), "pegawai.xlsx");
    expect(table.rows).toEqual([{ rowNumber: 3, cells: ["1.98609262015051e+17"] }]);
  });

  it("keeps short numbers as they are", async () => {
    const rows = `<row r="1">${textCell("A1", "golongan")}</row><row r="2"><c r="A2"><v>31</v></c></row>`;
    expect((await tableOf(workbook(rows), "pegawai.xlsx")).rows[0]?.cells).toEqual(["31"]);
  });

  it("reads the content, not the name", async () => {
    expect((await tableOf(utf8("nip,nama\n1,Ayu"), "pegawai.xlsx")).header).toEqual(["nip", "nama"]);
    expect(await problemOf(utf8("nip,nama\n1,Ayu"), "pegawai.exe")).toBe("EXTENSION");
  });

  it("refuses the old binary format", async () => {
    expect(await problemOf(latin1("\xd0\xcf\x11\xe0\xa1\xb1"), "pegawai.xls")).toBe("OLD_EXCEL");
  });

  it("refuses a file that is cut off or no workbook", async () => {
    const whole = workbook(`<row r="1">${textCell("A1", "nip")}</row>`);
    expect(await problemOf(whole.subarray(0, whole.length - 30), "a.xlsx")).toBe("BROKEN_XLSX");
    expect(await problemOf(zip([{ name: "surat.xml", content: "<a/>" }]), "a.xlsx")).toBe("BROKEN_XLSX");
    expect(await problemOf(latin1("PK\x03\x04 bukan zip"), "a.xlsx")).toBe("BROKEN_XLSX");
  });

  it("refuses what would unpack beyond the limit, honest or not", async () => {
    const honest = workbook("", FILE_LIMITS.unpackedBytes + 1);
    expect(await problemOf(honest, "a.xlsx")).toBe("UNPACKS_TOO_LARGE");
    const lying = workbook(" ".repeat(5_000_000), 1_000);
    expect(lying.length).toBeLessThan(20_000);
    expect(await problemOf(lying, "a.xlsx")).toBe("BROKEN_XLSX");
    const crowd = zip(Array.from({ length: 201 }, (_, i) => ({ name: `${i}.xml`, content: "" })));
    expect(await problemOf(crowd, "a.xlsx")).toBe("UNPACKS_TOO_LARGE");
  });

  it("refuses one endless text, in or between cells, before a reader spends minutes on it", async () => {
    const cell = workbook(`<row r="1">${textCell("A1", "z".repeat(300_000))}</row>`);
    expect(await problemOf(cell, "a.xlsx")).toBe("UNPACKS_TOO_LARGE");
    const gap = workbook(`<row r="1">${textCell("A1", "nip")}</row>${" ".repeat(300_000)}`);
    expect(await problemOf(gap, "a.xlsx")).toBe("UNPACKS_TOO_LARGE");
  });

  it.each(["XFD1", "EA1", "A1048576"])("refuses a lone cell far away at %s", async (address) => {
    const far = workbook(`<row r="1">${textCell("A1", "nip")}</row><row>${textCell(address, "x")}</row>`);
    expect(await problemOf(far, "a.xlsx")).toBe("SHEET_TOO_WIDE");
  });
});
