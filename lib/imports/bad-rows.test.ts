import { describe, expect, it } from "vitest";
import {
  csvOf,
  employeesWithMistakes,
  inventedUnits,
  planRow,
  type Row,
} from "@/tests/support/import-fixture";
import { badRowsFile } from "./bad-rows";
import { checkEmployees } from "./check/employees";
import { checkUnits } from "./check/units";
import { matchLayout, readRows, usedColumns } from "./layout";
import { readFormerUpload, readPlanUpload, readUpload } from "./plan";
import { readTable } from "./read-table";
import { SIASN_EMPLOYEES, SIASN_UNITS } from "./siasn";
import { EMPLOYEES_TEMPLATE, emptyTemplate, PLANS_TEMPLATE, UNITS_TEMPLATE } from "./template";
import { neutralise } from "./write-table";

const LAYOUTS = [SIASN_EMPLOYEES, SIASN_UNITS, EMPLOYEES_TEMPLATE, UNITS_TEMPLATE];

async function readBack(bytes: Uint8Array, fileName: string) {
  const read = await readTable(bytes, fileName);
  if (!read.ok) throw new Error(read.problem);
  return read.table;
}

async function badRowsOf(rows: Row[]) {
  const units = await readBack(Buffer.from(csvOf(inventedUnits(12))), "unit.csv");
  const known = checkUnits(readRows(units, UNITS_TEMPLATE), UNITS_TEMPLATE, []).rows.flatMap(
    (row) => row.draft ?? [],
  );
  const table = await readBack(Buffer.from(csvOf(rows)), "pegawai.csv");
  const plan = checkEmployees(readRows(table, EMPLOYEES_TEMPLATE), EMPLOYEES_TEMPLATE, known, []);
  return plan.rows.filter((row) => row.action === "BAD");
}

describe.each(["xlsx", "csv"] as const)("the %s file of refused rows", (format) => {
  it("holds only those rows, as they came, with why and how to repair", async () => {
    const { rows, planted, collateral } = employeesWithMistakes();
    const bad = await badRowsOf(rows);
    const table = await readBack(await badRowsFile(EMPLOYEES_TEMPLATE, bad, format), `ditolak.${format}`);
    expect(table.header).toEqual([...usedColumns(EMPLOYEES_TEMPLATE), "alasan_ditolak", "cara_memperbaiki"]);
    expect(table.rows).toHaveLength(planted.length + collateral.length);
    expect(table.rows[3]?.cells.at(-2)).toContain("nip: NIP berubah menjadi angka di Excel");
    expect(table.rows[3]?.cells.at(-1)).toContain("Ubah format kolom menjadi Teks");
  });

  it("can be uploaded again: no column is unknown and every NIP is whole", async () => {
    const { rows } = employeesWithMistakes();
    const table = await readBack(
      await badRowsFile(EMPLOYEES_TEMPLATE, await badRowsOf(rows), format),
      `d.${format}`,
    );
    expect(matchLayout(table.header, LAYOUTS)).toMatchObject({
      ok: true,
      layout: { id: "EMPLOYEES" },
      unknownColumns: [],
    });
    expect(table.rows[0]?.cells[0]).toBe(rows[0]?.nip);
  });

  it("cannot run a formula", async () => {
    const { rows } = employeesWithMistakes();
    rows[20] = { ...rows[20], nama: '=HYPERLINK("http://jahat.example")', nip: "" };
    const bytes = await badRowsFile(EMPLOYEES_TEMPLATE, await badRowsOf(rows), format);
    const table = await readBack(bytes, `d.${format}`);
    // The reader takes the apostrophe off again: nothing of the value is lost.
    expect(table.rows[2]?.cells[1]).toBe('=HYPERLINK("http://jahat.example")');
    if (format === "csv") expect(bytes.toString()).toContain(`"'=HYPERLINK(""http://jahat.example"")"`);
  });
});

it.each(["=1+1", "+62", "-1", "@SUM(A1)", "\t=1"])("puts an apostrophe before %j", (text) => {
  expect(neutralise(text)).toBe(`'${text}`);
});

describe.each([EMPLOYEES_TEMPLATE, UNITS_TEMPLATE])("the template $id", (layout) => {
  it.each(["xlsx", "csv"] as const)("is empty as %s, and its header is known", async (format) => {
    const bytes = await emptyTemplate(layout, format);
    expect(await readTable(bytes, `templat.${format}`)).toEqual({ ok: false, problem: "EMPTY" });
    expect(matchLayout(usedColumns(layout), LAYOUTS)).toMatchObject({ ok: true, layout: { id: layout.id } });
  });
});

describe("a file of plans", () => {
  const file = (rows: Row[]) => Buffer.from(csvOf(rows));
  const rows = [planRow("198609262015051001", "Arsip tertata", "Jumlah")];

  it("has its own template, text throughout", async () => {
    const bytes = await emptyTemplate(PLANS_TEMPLATE, "xlsx");
    expect(await readTable(bytes, "templat.xlsx")).toEqual({ ok: false, problem: "EMPTY" });
    expect(usedColumns(PLANS_TEMPLATE)).toEqual(Object.keys(planRow("", "", "")));
  });

  it("keeps its columns in the file of refused rows, which can be uploaded again", async () => {
    const bad = [{ cells: rows[0] ?? {}, problems: [] }];
    const bytes = await badRowsFile(PLANS_TEMPLATE, bad, "xlsx");
    expect(await readPlanUpload(bytes, "ditolak.xlsx")).toMatchObject({ ok: true, notes: [] });
  });

  it("at the wrong door is told where it belongs, and the reverse", async () => {
    expect(await readUpload(file(rows), "skp.csv")).toMatchObject({
      sentence: expect.stringContaining("Impor SKP"),
    });
    expect(await readPlanUpload(file(inventedUnits(2)), "unit.csv")).toMatchObject({
      sentence: expect.stringContaining("Impor data"),
    });
    const former = file([{ nip: "1", tahun: "2025", predikat: "Baik" }]);
    for (const read of [readUpload, readPlanUpload])
      expect(await read(former, "predikat.csv")).toMatchObject({
        sentence: expect.stringContaining("Impor predikat"),
      });
    expect(await readFormerUpload(file(rows), "skp.csv")).toMatchObject({
      sentence: expect.stringContaining("Impor SKP"),
    });
  });
});
