import { describe, expect, it } from "vitest";
import { columnOf, matchLayout, readRows } from "./layout";
import { SIASN_EMPLOYEE_COLUMNS, SIASN_EMPLOYEES, SIASN_UNIT_COLUMNS, SIASN_UNITS } from "./siasn";
import { COLUMN_HELP, EMPLOYEES_TEMPLATE, UNITS_TEMPLATE } from "./template";

const LAYOUTS = [SIASN_EMPLOYEES, SIASN_UNITS, EMPLOYEES_TEMPLATE, UNITS_TEMPLATE];
const idOf = (header: string[]) => {
  const match = matchLayout(header, LAYOUTS);
  return match.ok ? match.layout.id : match.problem;
};

describe("matchLayout", () => {
  it("knows the register's exports by their own columns", () => {
    expect(SIASN_EMPLOYEE_COLUMNS).toHaveLength(65);
    expect(matchLayout(SIASN_EMPLOYEE_COLUMNS, LAYOUTS)).toMatchObject({
      ok: true,
      layout: { id: "SIASN_EMPLOYEES" },
      unknownColumns: [],
    });
    expect(matchLayout(SIASN_UNIT_COLUMNS, LAYOUTS)).toMatchObject({
      ok: true,
      layout: { id: "SIASN_UNITS" },
      unknownColumns: [],
    });
  });

  it("does not mind case, spaces, underscores and order", () => {
    expect(idOf(["Kode Unit", "NAMA", "Nip", "Jabatan"])).toBe("EMPLOYEES");
    expect(idOf(["diatasan_id", "nama_unor", "ID"])).toBe("SIASN_UNITS");
  });

  it("says which columns are missing, doubled or unknown", () => {
    expect(matchLayout(["nip", "nama"], LAYOUTS)).toEqual({
      ok: false,
      problem: "COLUMNS_MISSING",
      columns: ["jabatan", "kode_unit"],
    });
    expect(matchLayout(["nip", "NIP", "nama", "jabatan", "kode_unit"], LAYOUTS)).toEqual({
      ok: false,
      problem: "COLUMNS_TWICE",
      columns: ["nip"],
    });
    expect(matchLayout(["Laporan bulan Januari", ""], LAYOUTS)).toEqual({
      ok: false,
      problem: "HEADER_UNKNOWN",
      columns: ["Laporan bulan Januari"],
    });
    expect(matchLayout(["nip", "nama", "jabatan", "kode_unit", "hobi", ""], LAYOUTS)).toMatchObject({
      unknownColumns: ["hobi"],
    });
  });
});

describe("readRows", () => {
  const table = {
    header: ["NIP", "nama", "hobi"],
    rows: [
      { rowNumber: 7, cells: ["1", "Ayu", "catur", "lebih"] },
      { rowNumber: 8, cells: ["2"] },
    ],
    warnings: [],
  };

  it("reads by name and tells an absent column from an empty cell", () => {
    const [first, second] = readRows(table, EMPLOYEES_TEMPLATE);
    expect(first).toMatchObject({ rowNumber: 7, cells: { nip: "1", nama: "Ayu" }, tooLong: true });
    expect(first?.fields.email).toBeUndefined();
    expect(second).toMatchObject({ fields: { nip: "2", name: "" }, tooLong: false });
  });
});

it("reports a field that is read from several columns at the first of them", () => {
  expect(columnOf(SIASN_EMPLOYEES, "legalStanding")).toBe("kedudukan_hukum_id");
  expect(columnOf(SIASN_EMPLOYEES, "nip")).toBe("nip_baru");
});

it("explains every column of the templates", () => {
  for (const layout of [EMPLOYEES_TEMPLATE, UNITS_TEMPLATE]) {
    for (const source of Object.values(layout.sources)) expect(COLUMN_HELP).toHaveProperty(String(source));
  }
});
