import { describe, expect, it } from "vitest";
import type { UnitDraft } from "@/lib/imports/fields";
import { matchLayout, readRows } from "@/lib/imports/layout";
import { readTable } from "@/lib/imports/read-table";
import { SIASN_UNITS } from "@/lib/imports/siasn";
import { UNITS_TEMPLATE } from "@/lib/imports/template";
import { csvOf, inventedUnits, type Row } from "@/tests/support/import-fixture";
import { checkUnits } from "./units";

async function check(rows: Row[], existing: UnitDraft[] = []) {
  const read = await readTable(new TextEncoder().encode(csvOf(rows)), "unit.csv");
  if (!read.ok) throw new Error(read.problem);
  const match = matchLayout(read.table.header, [SIASN_UNITS, UNITS_TEMPLATE]);
  if (!match.ok) throw new Error(match.problem);
  return checkUnits(readRows(read.table, match.layout), match.layout, existing);
}

const unit = (kode_unit: string, kode_unit_atasan: string, extra: Row = {}): Row => ({
  kode_unit,
  nama_unit: `Unit ${kode_unit}`,
  kode_unit_atasan,
  unit_kerja_mandiri: "tidak",
  ...extra,
});

/** What the application holds after a plan has been applied. */
const stored = (plan: Awaited<ReturnType<typeof check>>) =>
  plan.rows.flatMap((row) => (row.draft && row.action !== "BAD" ? [row.draft] : []));

const faults = (plan: Awaited<ReturnType<typeof check>>) =>
  plan.rows.flatMap((row) =>
    row.problems.map((problem) => `${problem.rowNumber} ${problem.column} ${problem.code}`),
  );

describe("checkUnits", () => {
  it("creates a tree, and finds nothing to do the second time", async () => {
    const rows = inventedUnits(120);
    const first = await check(rows);
    expect(first.counts).toMatchObject({ total: 120, create: 120, change: 0, same: 0, bad: 0, warnings: 0 });
    expect(first.rows[1]?.draft).toMatchObject({ code: "U1", parentCode: "U0", isIndependent: true });
    const second = await check(rows, stored(first));
    expect(second.counts).toMatchObject({ create: 0, change: 0, same: 120, bad: 0, untouched: 0 });
  });

  it("shows old and new values of a change, and counts what the file does not mention", async () => {
    const before = stored(await check([unit("A", ""), unit("B", "A"), unit("C", "A")]));
    const plan = await check([unit("C", "B", { nama_unit: "Bidang Baru" })], before);
    expect(plan.counts).toMatchObject({ change: 1, untouched: 2 });
    expect(plan.rows[0]?.changes).toEqual([
      { field: "name", before: "Unit C", after: "Bidang Baru" },
      { field: "parentCode", before: "A", after: "B" },
    ]);
  });

  it("keeps what is stored when a cell is empty and clears it with a dash", async () => {
    const before = stored(await check([unit("A", ""), unit("B", "A", { unit_kerja_mandiri: "ya" })]));
    expect((await check([unit("B", "", { unit_kerja_mandiri: "" })], before)).counts.same).toBe(1);
    const cleared = await check([unit("B", "-")], before);
    expect(cleared.rows[0]?.draft).toMatchObject({ parentCode: null, isIndependent: false });
    expect(faults(cleared)).toEqual(["2 kode_unit_atasan UNIT_EXTRA_ROOT"]);
  });

  it("names every fault with row and column", async () => {
    const plan = await check([
      unit("A", ""),
      unit("", "A"),
      unit("B", "A"),
      unit("B", "A"),
      unit("C", "Z"),
      unit("D", "D"),
      unit("E", "A", { nama_unit: "" }),
      unit("F", "A", { unit_kerja_mandiri: "entah" }),
    ]);
    expect(faults(plan)).toEqual([
      "3 kode_unit UNIT_CODE_EMPTY",
      "4 kode_unit UNIT_CODE_DUPLICATE",
      "5 kode_unit UNIT_CODE_DUPLICATE",
      "6 kode_unit_atasan PARENT_UNKNOWN",
      "7 kode_unit_atasan PARENT_SELF",
      "8 nama_unit UNIT_NAME_EMPTY",
      "9 unit_kerja_mandiri YES_NO_UNREADABLE",
    ]);
    expect(plan.counts).toMatchObject({ create: 1, bad: 7 });
  });

  it("refuses everything below a refused new unit, but nothing below one that exists", async () => {
    const rows = [unit("A", ""), unit("B", "A", { nama_unit: "" }), unit("C", "B"), unit("D", "C")];
    expect(faults(await check(rows)).slice(1)).toEqual([
      "4 kode_unit_atasan PARENT_BAD_ROW",
      "5 kode_unit_atasan PARENT_BAD_ROW",
    ]);
    const before = stored(await check([unit("A", ""), unit("B", "A")]));
    const plan = await check([unit("B", "A", { unit_kerja_mandiri: "entah" }), unit("C", "B")], before);
    expect(plan.counts).toMatchObject({ bad: 1, create: 1 });
  });

  it("refuses circles, also those closed through stored units", async () => {
    const fresh = await check([
      unit("A", ""),
      unit("B", "D"),
      unit("C", "B"),
      unit("D", "C"),
      unit("E", "D"),
    ]);
    expect(faults(fresh)).toEqual([
      "3 kode_unit_atasan PARENT_CYCLE",
      "4 kode_unit_atasan PARENT_CYCLE",
      "5 kode_unit_atasan PARENT_CYCLE",
      "6 kode_unit_atasan PARENT_BAD_ROW",
    ]);
    const before = stored(await check([unit("A", ""), unit("B", "A"), unit("C", "B")]));
    expect(faults(await check([unit("B", "C")], before))).toEqual(["2 kode_unit_atasan PARENT_CYCLE"]);
  });

  it("reads the register's own columns, with its quirks", async () => {
    const plan = await check([
      {
        Id: "'8ae4",
        InstansiId: "X",
        DiatasanId: "null",
        EselonId: "21",
        NamaUnor: "'Dinas Kesehatan",
        NamaJabatan: "Kepala Dinas Kesehatan",
        CepatKode: "1",
        IndukUnorId: "",
        PemimpinPnsId: "P1",
        JenisUnorId: "",
      },
      {
        Id: "8ae5",
        InstansiId: "X",
        DiatasanId: "8ae4",
        EselonId: "99",
        NamaUnor: "Puskesmas Contoh",
        NamaJabatan: "Kepala Puskesmas",
        CepatKode: "2",
        IndukUnorId: "",
        PemimpinPnsId: "P2",
        JenisUnorId: "",
      },
      {
        Id: "8ae6",
        InstansiId: "X",
        DiatasanId: "8ae4",
        EselonId: "77",
        NamaUnor: "Bidang",
        NamaJabatan: "Kepala Bidang",
        CepatKode: "3",
        IndukUnorId: "",
        PemimpinPnsId: "",
        JenisUnorId: "",
      },
    ]);
    expect(plan.rows.map((row) => row.draft)).toMatchObject([
      {
        code: "8ae4",
        parentCode: null,
        headPosition: "Kepala Dinas Kesehatan",
        headLevel: "JPT_PRATAMA",
        headExternalId: "P1",
      },
      { code: "8ae5", parentCode: "8ae4", headPosition: null, headLevel: null, headExternalId: "P2" },
      { code: "8ae6" },
    ]);
    expect(faults(plan)).toEqual(["4 EselonId ESELON_UNKNOWN"]);
  });
});
