import { describe, expect, it } from "vitest";
import type { EmployeeDraft, UnitDraft } from "@/lib/imports/fields";
import { matchLayout, readRows } from "@/lib/imports/layout";
import { readTable } from "@/lib/imports/read-table";
import { SIASN_EMPLOYEE_COLUMNS, SIASN_EMPLOYEES } from "@/lib/imports/siasn";
import { EMPLOYEES_TEMPLATE, UNITS_TEMPLATE } from "@/lib/imports/template";
import {
  csvOf,
  employeesWithMistakes,
  inventedEmployees,
  inventedNip,
  inventedUnits,
  type Row,
} from "@/tests/support/import-fixture";
import type { ImportPlan } from "./candidate";
import { checkEmployees } from "./employees";
import { checkUnits } from "./units";

type Plan = ImportPlan<EmployeeDraft>;

async function tableOf(rows: Row[]) {
  const read = await readTable(new TextEncoder().encode(csvOf(rows)), "berkas.csv");
  if (!read.ok) throw new Error(read.problem);
  return read.table;
}

async function unitsOf(count: number): Promise<UnitDraft[]> {
  const plan = checkUnits(readRows(await tableOf(inventedUnits(count)), UNITS_TEMPLATE), UNITS_TEMPLATE, []);
  return plan.rows.flatMap((row) => row.draft ?? []);
}

const units = await unitsOf(12);

async function check(rows: Row[], existing: EmployeeDraft[] = [], known = units): Promise<Plan> {
  const table = await tableOf(rows);
  const match = matchLayout(table.header, [SIASN_EMPLOYEES, EMPLOYEES_TEMPLATE]);
  if (!match.ok) throw new Error(match.problem);
  return checkEmployees(readRows(table, match.layout), match.layout, known, existing);
}

const stored = (plan: Plan) =>
  plan.rows.flatMap((row) => (row.draft && row.action !== "BAD" ? [row.draft] : []));
const faults = (plan: Plan) =>
  plan.rows.flatMap((row) =>
    row.problems.map((problem) => `${problem.rowNumber} ${problem.column} ${problem.code}`),
  );

/** Rows of the invented list with changes by index. */
function changed(changes: Record<number, Row>, count = 36): Row[] {
  return inventedEmployees(count, 12).map((row, index) => ({ ...row, ...changes[index] }));
}

describe("checkEmployees", () => {
  it("creates everybody, and finds nothing to do the second time", async () => {
    const rows = inventedEmployees(240, 12);
    const first = await check(rows);
    expect(faults(first)).toEqual([]);
    expect(first.counts).toEqual({
      total: 240,
      create: 240,
      change: 0,
      same: 0,
      bad: 0,
      warnings: 0,
      untouched: 0,
    });
    const second = await check(rows, stored(first));
    expect(second.counts).toMatchObject({ create: 0, change: 0, same: 240, bad: 0 });
  });

  it("reads a row into the words of the application", async () => {
    const plan = await check(
      changed({ 13: { gelar_depan: "dr.", email: "Bima@Contoh.Example", golongan: "iii b" } }),
    );
    expect(plan.rows[13]?.draft).toEqual({
      nip: inventedNip(13),
      externalId: null,
      name: "Dimas Tobing 13",
      frontTitle: "dr.",
      backTitle: null,
      birthDate: "1983-02-14",
      gender: "FEMALE",
      status: "PNS",
      rank: "III/b",
      position: "Analis Kebijakan Ahli Muda",
      positionKind: "FUNCTIONAL",
      positionLevel: "JF_AHLI_MUDA",
      unitCode: "U1",
      headsUnit: false,
      superiorNip: null,
      superiorReason: null,
      email: "bima@contoh.example",
      legalStanding: "01",
    });
  });

  it("reports all thirty planted mistakes with row, column, reason and remedy, and only those", async () => {
    const { rows, planted, collateral } = employeesWithMistakes();
    expect(planted).toHaveLength(30);
    expect(new Set(planted.map((mistake) => mistake.code)).size).toBe(30);
    const plan = await check(rows);
    const expected = [...planted, ...collateral].map((one) => `${one.rowNumber} ${one.column} ${one.code}`);
    expect(faults(plan).sort()).toEqual(expected.sort());
    expect(plan.counts).toMatchObject({ total: 120, bad: 32, create: 88 });
    for (const problem of plan.rows.flatMap((row) => row.problems)) {
      expect(problem.reason).toMatch(/^[A-Z].*\.$/);
      expect(problem.remedy).toMatch(/^[A-Z].*\.$/);
      expect(`${problem.reason}${problem.remedy}`).not.toContain("{}");
      expect(problem.value).toBe(rows[problem.rowNumber - 2]?.[problem.column]);
    }
  });

  it("shows old and new values of a change", async () => {
    const before = stored(await check(inventedEmployees(36, 12)));
    const plan = await check(changed({ 20: { golongan: "III/c", kode_unit: "U3" } }), before);
    expect(plan.counts).toMatchObject({ change: 1, same: 35 });
    expect(plan.rows[20]?.changes).toEqual([
      { field: "rank", before: "III/b", after: "III/c" },
      { field: "unitCode", before: "U8", after: "U3" },
    ]);
  });

  it("keeps what is stored when a cell is empty and clears it with a dash", async () => {
    const before = stored(await check(changed({ 12: { gelar_belakang: "S.H." } })));
    expect(
      (await check(changed({ 12: { gelar_belakang: "", email: "", status: "" } }), before)).rows[12]?.action,
    ).toBe("SAME");
    const cleared = await check(changed({ 12: { email: "-", gelar_belakang: "-" } }), before);
    expect(cleared.rows[12]?.draft).toMatchObject({ email: null, backTitle: null });
  });

  describe("heads of units", () => {
    it("allows one head in a unit", async () => {
      const plan = await check(changed({ 14: { kepala_unit: "ya" } }));
      expect(faults(plan)).toEqual(["4 kepala_unit HEAD_DUPLICATE", "16 kepala_unit HEAD_DUPLICATE"]);
    });

    it("asks for the former head when another one comes", async () => {
      const before = stored(await check(inventedEmployees(36, 12)));
      const rows = changed({ 2: { kepala_unit: "tidak" }, 14: { kepala_unit: "ya" } });
      expect((await check([rows[14] ?? {}], before)).rows[0]?.problems).toMatchObject([
        { code: "HEAD_TAKEN", reason: "Unit ini sudah dipimpin oleh Citra Wulandari 2." },
      ]);
      expect((await check([rows[2] ?? {}, rows[14] ?? {}], before)).counts).toMatchObject({
        change: 2,
        bad: 0,
      });
      const halted = await check([{ ...rows[2], email: "x" }, rows[14] ?? {}], before);
      expect(faults(halted)).toEqual(["2 email EMAIL_INVALID", "3 kepala_unit HEAD_BAD_ROW"]);
    });

    it("doubts an executing officer as head", async () => {
      const plan = await check(changed({ 5: { jenis_jabatan: "Pelaksana", jenjang: "" } }));
      expect(faults(plan)).toEqual(["7 kepala_unit HEAD_EXECUTING"]);
      expect(plan.counts).toMatchObject({ bad: 0, warnings: 1 });
    });
  });

  describe("named superiors", () => {
    const override = (nip: string, alasan = "Penugasan tim"): Row => ({
      nip_atasan: nip,
      alasan_atasan: alasan,
    });

    it("takes a superior from the file or from the application", async () => {
      const plan = await check(changed({ 20: override(inventedNip(3)) }));
      expect(plan.rows[20]?.draft).toMatchObject({
        superiorNip: inventedNip(3),
        superiorReason: "Penugasan tim",
      });
      const only = changed({ 20: override(inventedNip(3)) }).slice(20, 21);
      expect((await check(only, stored(plan))).rows[0]?.action).toBe("SAME");
    });

    it("refuses oneself, and everybody whose new superior is refused", async () => {
      const rows = changed({
        20: override(inventedNip(20)),
        21: { ...override(inventedNip(22)) },
        22: { ...override(inventedNip(23)) },
        23: { nama: "" },
      });
      expect(faults(await check(rows)).sort()).toEqual([
        "22 nip_atasan SUPERIOR_SELF",
        "23 nip_atasan SUPERIOR_BAD_ROW",
        "24 nip_atasan SUPERIOR_BAD_ROW",
        "25 nama NAME_EMPTY",
      ]);
    });

    it("refuses circles, also those closed by the unit tree", async () => {
      const pair = changed({ 20: override(inventedNip(21)), 21: override(inventedNip(20)) });
      expect(faults(await check(pair))).toEqual([
        "22 nip_atasan SUPERIOR_CYCLE",
        "23 nip_atasan SUPERIOR_CYCLE",
      ]);
      // Number 13 works under number 1, the head of U1; U0 is above U1.
      const upward = changed({ 0: override(inventedNip(13)) });
      expect(faults(await check(upward))).toEqual(["2 nip_atasan SUPERIOR_CYCLE"]);
    });
  });

  it("refuses an address that belongs to somebody else", async () => {
    const before = stored(await check(inventedEmployees(36, 12)));
    const rows = changed({ 20: { email: "PEGAWAI3@contoh.example" } }).slice(20, 21);
    expect((await check(rows, before)).rows[0]?.problems).toMatchObject([
      { code: "EMAIL_TAKEN", reason: "Email ini sudah dipakai oleh Dimas Nugroho 3." },
    ]);
  });

  it("holds one post of a unit to one level", async () => {
    const post = { jabatan: "Arsiparis", jenis_jabatan: "Fungsional", kode_unit: "U1" };
    const plan = await check(
      changed({
        20: { ...post, jenjang: "Mahir" },
        21: { ...post, jenjang: "Terampil" },
        22: { ...post, jenjang: "Mahir" },
      }),
    );
    expect(faults(plan)).toEqual([]);
    expect(plan.rows.slice(20, 23).map((row) => row.draft?.position)).toEqual([
      "Arsiparis Mahir",
      "Arsiparis Terampil",
      "Arsiparis Mahir",
    ]);
    const clash = { ...post, jabatan: "Arsiparis Mahir", jenis_jabatan: "Pelaksana", jenjang: "" };
    const conflict = await check(changed({ 20: { ...post, jenjang: "Mahir" }, 21: clash }));
    expect(conflict.rows[21]?.problems).toMatchObject([
      { column: "jenis_jabatan", code: "POSITION_CONFLICT", reason: expect.stringContaining("baris 22") },
    ]);
  });

  it("says when a value holds the separator of the file", async () => {
    const bytes = new TextEncoder().encode(
      `nip,nama,jabatan,kode_unit\n${inventedNip(1)},Ayu, S.H.,Analis,U1\n`,
    );
    const read = await readTable(bytes, "berkas.csv");
    if (!read.ok) throw new Error(read.problem);
    const plan = checkEmployees(readRows(read.table, EMPLOYEES_TEMPLATE), EMPLOYEES_TEMPLATE, units, []);
    expect(plan.rows[0]?.problems.map((problem) => problem.code)).toContain("ROW_TOO_LONG");
  });

  describe("with the register's export", () => {
    const register = (row: Row): Row => ({
      ...Object.fromEntries(SIASN_EMPLOYEE_COLUMNS.map((name) => [name, "null"])),
      ...row,
    });
    const tree: UnitDraft[] = [
      {
        code: "8ae4",
        name: "Dinas",
        parentCode: null,
        isIndependent: true,
        headPosition: "Kepala Dinas",
        headLevel: "JPT_PRATAMA",
        headExternalId: null,
      },
      {
        code: "8ae5",
        name: "Sekolah",
        parentCode: "8ae4",
        isIndependent: false,
        headPosition: null,
        headLevel: null,
        headExternalId: "P2",
      },
    ];
    const rows = [
      register({
        pns_id: "'P1",
        nip_baru: "'198609262015051001",
        nama: "'Ayu Lestari",
        tanggal_lahir: "26-09-1986",
        jenis_kelamin: "M",
        email: "ayu@contoh.example",
        jenis_pegawai_nama: "PNS Daerah",
        kedudukan_hukum_id: "01",
        kedudukan_hukum_nama: "Aktif",
        status_cpns_pns: "P",
        gol_akhir_id: "43",
        gol_akhir_nama: "IV/c",
        jenis_jabatan_id: "1",
        jabatan_nama: "Kepala Dinas",
        unor_id: "8ae4",
      }),
      register({
        pns_id: "P2",
        nip_baru: "199312282025212001",
        nama: "Citra",
        kedudukan_hukum_id: "71",
        kedudukan_hukum_nama: "PPPK Aktif",
        gol_akhir_nama: "IX",
        jenis_jabatan_id: "2",
        jabatan_nama: "Guru Ahli Pertama",
        unor_id: "8ae5",
        tanggal_lahir: "27-12-1993",
        jenis_kelamin: "M",
      }),
      register({
        pns_id: "P3",
        nip_baru: "199312282025212002",
        nama: "Dewi",
        jenis_pegawai_nama: "PPPK Paruh Waktu",
        kedudukan_hukum_id: "03",
        jenis_jabatan_id: "2",
        jabatan_nama: "Guru Ahli Pertama",
        unor_id: "8ae5",
        tanggal_lahir: "31-02-1993",
      }),
    ];

    it("finds heads by the unit, levels by eselon and name, and states by words", async () => {
      const plan = await check(rows.slice(0, 2), [], tree);
      expect(plan.rows.map((row) => row.draft)).toMatchObject([
        {
          externalId: "P1",
          headsUnit: true,
          positionLevel: "JPT_PRATAMA",
          rank: "IV/c",
          status: "PNS",
          legalStanding: "01",
        },
        {
          externalId: "P2",
          headsUnit: true,
          positionLevel: "JF_AHLI_PERTAMA",
          rank: "IX",
          status: "PPPK",
          legalStanding: "01",
        },
      ]);
      expect(faults(plan)).toEqual([
        "3 tanggal_lahir BIRTH_DATE_MISMATCH",
        "3 jenis_kelamin GENDER_MISMATCH",
      ]);
    });

    it("refuses two people with one register id", async () => {
      const twice = [...rows.slice(0, 2), { ...rows[1], nip_baru: "199312282025212009" }];
      expect((await check(twice, [], tree)).rows[2]?.problems).toContainEqual(
        expect.objectContaining({ column: "pns_id", code: "EXTERNAL_ID_DUPLICATE" }),
      );
      const before = stored(await check(rows.slice(0, 1), [], tree));
      const renumbered = [{ ...rows[0], nip_baru: "198609262015051002", email: "" }];
      expect((await check(renumbered, before, tree)).rows[0]?.problems).toContainEqual(
        expect.objectContaining({ column: "pns_id", code: "EXTERNAL_ID_TAKEN" }),
      );
    });

    it("refuses a date that does not exist, and keeps nothing of the columns it does not need", async () => {
      const plan = await check(rows, [], tree);
      expect(faults(plan)).toContain("4 tanggal_lahir BIRTH_DATE_UNREADABLE");
      expect(plan.rows[2]?.draft).toMatchObject({
        status: "PPPK_PART_TIME",
        legalStanding: "03",
        headsUnit: false,
      });
      expect(plan.rows[0]?.cells).not.toHaveProperty("nik");
    });
  });

  it("checks 20,000 rows against 20,000 stored employees in a few seconds", {
    timeout: 60_000,
  }, async () => {
    const many = await unitsOf(1_000);
    const rows = inventedEmployees(20_000, 1_000);
    const first = await check(rows, [], many);
    expect(first.counts).toMatchObject({ create: 20_000, bad: 0 });
    const table = readRows(await tableOf(rows), EMPLOYEES_TEMPLATE);
    const existing = stored(first);
    const start = process.threadCpuUsage();
    const second = checkEmployees(table, EMPLOYEES_TEMPLATE, many, existing);
    // Time of this process; a check that compared every row with every other would take minutes.
    const { user, system } = process.threadCpuUsage(start);
    expect((user + system) / 1_000).toBeLessThan(10_000);
    expect(second.counts).toMatchObject({ same: 20_000 });
  });
});
