import { beforeEach, describe, expect, test } from "vitest";
import { execute } from "@/lib/core/command";
import { checkImport, confirmImport } from "@/lib/imports/commands";
import { runImport } from "@/lib/imports/run";
import {
  csvOf,
  employeesWithMistakes,
  inventedEmployees,
  inventedNip,
  inventedUnits,
  type Row,
} from "@/tests/support/import-fixture";
import { checkFile, jobOf, NEW_UNIT, saveJob } from "@/tests/support/imports";
import { buildWorld, type World } from "@/tests/support/world";

let world: World;
/** A NIP opens one account in the whole database, so each test has numbers of its own. */
let first = 0;
beforeEach(async () => {
  world = await buildWorld();
  first += 300;
});
const nipOf = (index: number) => inventedNip(first + index);
const staff = () => inventedEmployees(36, 12, first);

/** Units of the fixture below the world's own root, so that the tree stays one tree. */
const units = (count: number): Row[] =>
  inventedUnits(count).map((row, index) => (index === 0 ? { ...row, kode_unit_atasan: "ROOT" } : row));

async function withUnits(count = 12): Promise<void> {
  expect(await saveJob(world, await checkFile(world, units(count)))).toMatchObject({ state: "DONE" });
}

const employeesOf = (nips: string[]) =>
  world.inside("A", (tx) =>
    tx.employee.findMany({
      where: { nip: { in: nips } },
      orderBy: { nip: "asc" },
      include: {
        unit: true,
        position: true,
        superior: true,
        assignments: true,
        account: true,
        overrides: true,
      },
    }),
  );
const employee = async (nip: string) => {
  const [found] = await employeesOf([nip]);
  if (!found) throw new Error(`nobody with ${nip}`);
  return found;
};
const audited = (event: string) =>
  world.inside("A", (tx) => tx.auditEvent.findMany({ where: { event }, orderBy: { seq: "asc" } }));

describe("units", () => {
  test("are written as a tree with paths, and the same file again changes nothing", async () => {
    await withUnits(120);
    const stored = await world.inside("A", (tx) => tx.unit.findMany({ include: { parent: true } }));
    const created = stored.filter((unit) => unit.code.startsWith("U"));
    expect(created).toHaveLength(120);
    for (const unit of created) expect(unit.path).toBe(`${unit.parent?.path}${unit.id}/`);
    expect(created.find((unit) => unit.code === "U5")).toMatchObject({ isIndependent: true, depth: 2 });
    expect(await checkFile(world, units(120))).toMatchObject({ toCreate: 0, toChange: 0, same: 120, bad: 0 });
  });

  test("that move take everything below along, and superiors follow", async () => {
    const kadin = world.person("kadin").employeeId;
    const moved = { kode_unit: "PUSKESMAS", nama_unit: "Unit puskesmas", kode_unit_atasan: "PUSKESMAS2" };
    const job = await saveJob(world, await checkFile(world, [moved]));
    expect(job).toMatchObject({ state: "DONE", toChange: 1 });
    const unit = await world.inside("A", (tx) => tx.unit.findFirstOrThrow({ where: { code: "PUSKESMAS" } }));
    expect(unit.path).toContain(world.unit("A", "puskesmas2"));
    const [kapus, kapus2] = await world.inside("A", (tx) =>
      tx.employee.findMany({ where: { name: { startsWith: "Nama kapus" } }, orderBy: { name: "asc" } }),
    );
    expect(kapus?.superiorId).toBe(kapus2?.id);
    expect(kapus2?.superiorId).toBe(kadin);
  });

  test("of the register bring the post of their head", async () => {
    const row = {
      Id: "8ae4",
      DiatasanId: "ROOT",
      EselonId: "21",
      NamaUnor: "Dinas",
      NamaJabatan: "Kepala Dinas",
      PemimpinPnsId: "P1",
    };
    await saveJob(world, await checkFile(world, [row]));
    const head = () => world.inside("A", (tx) => tx.position.findMany({ where: { unit: { code: "8ae4" } } }));
    expect(await head()).toMatchObject([{ name: "Kepala Dinas", level: "JPT_PRATAMA", isUnitHead: true }]);
    expect(await checkFile(world, [row])).toMatchObject({ same: 1 });
    await saveJob(world, await checkFile(world, [{ ...row, NamaJabatan: "Kepala Dinas Daerah" }]));
    expect(await head()).toMatchObject([{ name: "Kepala Dinas Daerah" }]);
  });
});

describe("employees", () => {
  test("arrive with post, placement, superior and an account that cannot be used yet", async () => {
    await withUnits();
    const job = await saveJob(world, await checkFile(world, staff()));
    expect(job).toMatchObject({ state: "DONE", toCreate: 36, done: 36, problem: null });
    const person = await employee(nipOf(13));
    expect(person).toMatchObject({
      name: "Dimas Tobing 13",
      needsSkp: true,
      rank: "III/b",
      unit: { code: "U1" },
      position: { name: "Analis Kebijakan Ahli Muda", level: "JF_AHLI_MUDA", isUnitHead: false },
      superior: { nip: nipOf(1) },
      superiorSource: "DERIVED",
      account: [
        {
          nip: nipOf(13),
          email: `pegawai${first + 13}@contoh.example`,
          passwordHash: null,
          mustChangePassword: true,
        },
      ],
    });
    expect(person.assignments).toMatchObject([{ positionId: person.positionId, endsOn: null }]);
    // The head of a unit is led by the head of the unit above, the head of the top by the head of the agency.
    expect(await employee(nipOf(11))).toMatchObject({ superior: { nip: nipOf(1) } });
    expect(await employee(nipOf(0))).toMatchObject({ superiorId: world.person("bupati").employeeId });
    expect(await checkFile(world, staff())).toMatchObject({
      toCreate: 0,
      toChange: 0,
      same: 36,
    });
    const [event] = await audited("import.apply").then((events) => events.slice(-1));
    expect(event?.detail).toMatchObject({
      created: 36,
      changed: 0,
      refused: 0,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  test("good rows are saved, bad rows are kept with their reasons", async () => {
    await withUnits();
    const { rows, planted, collateral } = employeesWithMistakes(first);
    const job = await saveJob(world, await checkFile(world, rows));
    expect(job).toMatchObject({ state: "DONE", toCreate: 88, bad: 32 });
    const bad = await world.inside("A", (tx) =>
      tx.importRow.findMany({ where: { jobId: job.id, verdict: "BAD" } }),
    );
    expect(bad.map((row) => row.rowNumber).sort()).toEqual(
      [...planted, ...collateral].map((one) => one.rowNumber).sort(),
    );
    for (const row of bad)
      expect(row).toMatchObject({ draft: null, problems: [expect.objectContaining({ severity: "ERROR" })] });
    expect(
      await world.inside("A", (tx) => tx.employee.count({ where: { email: { startsWith: "pegawai" } } })),
    ).toBe(88);
  });

  test("a move ends the old placement and names a new superior; names and addresses reach the account", async () => {
    await withUnits();
    const rows = staff();
    await saveJob(world, await checkFile(world, rows));
    await world.inside("A", (tx) => tx.assignment.updateMany({ data: { startsOn: new Date("2025-01-01") } }));
    const change = { ...rows[13], kode_unit: "U2", nama: "Nama Baru", email: "baru@contoh.example" };
    expect(await saveJob(world, await checkFile(world, [change]))).toMatchObject({
      state: "DONE",
      toChange: 1,
    });
    const moved = await employee(nipOf(13));
    expect(moved).toMatchObject({ unit: { code: "U2" }, superior: { nip: nipOf(2) } });
    expect(moved.account).toMatchObject([{ name: "Nama Baru", email: "baru@contoh.example" }]);
    const open = moved.assignments.filter((assignment) => assignment.endsOn === null);
    expect(moved.assignments).toHaveLength(2);
    expect(open).toMatchObject([{ positionId: moved.positionId }]);
  });

  test("two people may swap their posts and addresses in one file", async () => {
    await withUnits();
    const rows = staff();
    await saveJob(world, await checkFile(world, rows));
    const heads = [
      { ...rows[1], kode_unit: "U2", jabatan: "Kepala Unit 2" },
      { ...rows[2], kode_unit: "U1", jabatan: "Kepala Unit 1" },
    ];
    expect(await saveJob(world, await checkFile(world, heads))).toMatchObject({
      state: "DONE",
      toChange: 2,
      bad: 0,
    });
    expect(await employee(nipOf(13))).toMatchObject({ superior: { nip: nipOf(2) } });
  });

  test("a superior set by hand needs a reason, is kept with it, and ends when it is taken back", async () => {
    await withUnits();
    const rows = staff();
    const named = { ...rows[13], nip_atasan: nipOf(5), alasan_atasan: "Tim percepatan" };
    await saveJob(world, await checkFile(world, [...rows.slice(0, 13), named, ...rows.slice(14)]));
    expect(await employee(nipOf(13))).toMatchObject({
      superior: { nip: nipOf(5) },
      superiorSource: "OVERRIDE",
      overrides: [{ reason: "Tim percepatan", createdById: world.person("hr").accountId }],
    });
    await saveJob(world, await checkFile(world, [{ ...named, nip_atasan: "-", alasan_atasan: "-" }]));
    expect(await employee(nipOf(13))).toMatchObject({
      superior: { nip: nipOf(1) },
      superiorSource: "DERIVED",
    });
  });

  test("who has retired leaves the placement, needs no plan and can no longer sign in", async () => {
    await withUnits();
    const rows = staff();
    await saveJob(world, await checkFile(world, rows));
    await saveJob(
      world,
      await checkFile(world, [
        { ...rows[13], kedudukan_hukum: "Pensiun" },
        { ...rows[14], kedudukan_hukum: "Tugas Belajar" },
      ]),
    );
    expect(await employee(nipOf(13))).toMatchObject({
      needsSkp: false,
      leftOn: expect.any(Date),
      assignments: [],
      account: [expect.objectContaining({ disabledAt: expect.any(Date) })],
    });
    expect(await employee(nipOf(14))).toMatchObject({
      needsSkp: true,
      leftOn: null,
      legalStanding: "03",
      account: [expect.objectContaining({ disabledAt: null })],
    });
  });

  test("an address or NIP in use at another agency stays there and stops nobody", async () => {
    await withUnits();
    const taken = await world.inside("B", (tx) =>
      tx.account.findFirstOrThrow({ where: { name: "Nama analis" } }),
    );
    const rows = staff();
    rows[13] = { ...rows[13], email: taken.email ?? "" };
    rows[14] = { ...rows[14], nip: taken.nip ?? "" };
    expect(await saveJob(world, await checkFile(world, rows))).toMatchObject({ state: "DONE", toCreate: 36 });
    expect((await employee(nipOf(13))).account).toMatchObject([{ email: null }]);
    expect((await employee(taken.nip ?? "")).account).toEqual([]);
    const change = { ...rows[15], email: taken.email ?? "" };
    await saveJob(world, await checkFile(world, [{ ...rows[13], email: "-" }]));
    expect(await saveJob(world, await checkFile(world, [change]))).toMatchObject({ state: "DONE", bad: 0 });
    expect((await employee(nipOf(15))).account).toMatchObject([{ email: null }]);
  });
});

describe("the register's export", () => {
  const unit = (Id: string, DiatasanId: string, NamaUnor: string, PemimpinPnsId: string): Row => ({
    Id,
    DiatasanId,
    EselonId: "99",
    NamaUnor,
    NamaJabatan: "Kepala Sekolah",
    PemimpinPnsId,
  });
  const teacher = (index: number, unor_id: string): Row => ({
    pns_id: `'P${first + index}`,
    nip_baru: `'${nipOf(index)}`,
    nama: `Guru ${index}`,
    email: "null",
    status_cpns_pns: "P",
    gol_akhir_nama: "III/d",
    jenis_jabatan_id: "2",
    jabatan_nama: "Guru Ahli Muda",
    unor_id,
  });

  test("a school is led by one of its teachers, and the next head takes over with the next export", async () => {
    const school = (head: number) => [unit("SD1", "DINAS", "SD Negeri 1", `P${first + head}`)];
    const teachers = [teacher(1, "SD1"), teacher(2, "SD1"), teacher(3, "SD1")];
    await saveJob(world, await checkFile(world, school(1)));
    expect(await saveJob(world, await checkFile(world, teachers))).toMatchObject({
      state: "DONE",
      toCreate: 3,
      bad: 0,
    });
    const kadin = world.person("kadin").employeeId;
    expect(await employee(nipOf(1))).toMatchObject({ superiorId: kadin, position: { isUnitHead: true } });
    expect(await employee(nipOf(2))).toMatchObject({ superior: { nip: nipOf(1) }, email: null });

    await saveJob(world, await checkFile(world, school(2)));
    expect(await saveJob(world, await checkFile(world, teachers))).toMatchObject({
      state: "DONE",
      toChange: 2,
      same: 1,
    });
    expect(await employee(nipOf(2))).toMatchObject({ superiorId: kadin, position: { isUnitHead: true } });
    expect(await employee(nipOf(1))).toMatchObject({
      superior: { nip: nipOf(2) },
      position: { isUnitHead: false },
    });
    expect(await employee(nipOf(3))).toMatchObject({ superior: { nip: nipOf(2) } });
    expect(await checkFile(world, teachers)).toMatchObject({ same: 3 });
  });
});

describe("checking", () => {
  test.each([
    ["", "Pilih berkas CSV atau XLSX yang ada isinya."],
    ["judul\nisi", "Judul kolom tidak dikenal. Pakai templat atau ekspor SIASN. Judul yang terbaca: judul."],
    [
      "nip,nama\n1,Ayu",
      "Kolom ini belum ada di berkas: jabatan, kode_unit. Tambahkan kolomnya, lalu unggah lagi.",
    ],
  ])("says at the field what is wrong with the file %j", async (text, sentence) => {
    const result = await execute(
      checkImport,
      { actor: await world.actor("hr") },
      { file: new File([text], "a.csv") },
    );
    expect(result).toMatchObject({ ok: false, code: "VALIDATION", fields: { file: sentence } });
  });

  test("keeps only the columns that are needed, and says which are not read", async () => {
    const job = await checkFile(world, [{ ...NEW_UNIT, catatan: "rahasia" }]);
    expect(job.notes).toEqual(["Kolom ini tidak dikenal dan tidak dibaca: catatan."]);
    const [row] = await world.inside("A", (tx) => tx.importRow.findMany({ where: { jobId: job.id } }));
    expect(JSON.stringify(row)).not.toContain("rahasia");
  });

  test("writes nothing but the check itself, and forgets files that nobody confirmed", async () => {
    const before = await world.inside("A", (tx) => tx.unit.count());
    const old = await checkFile(world, [NEW_UNIT]);
    await world.inside("A", (tx) =>
      tx.importJob.update({
        where: { agencyId_id: { agencyId: world.agency.A, id: old.id } },
        data: { createdAt: new Date("2020-01-01") },
      }),
    );
    await checkFile(world, [NEW_UNIT]);
    expect(await world.inside("A", (tx) => tx.importJob.count())).toBe(1);
    expect(await world.inside("A", (tx) => tx.unit.count())).toBe(before);
  });

  test.each(["bidan", "kapus", "unitHr", "auditor", "bupati"] as const)("%s may not", async (name) => {
    const file = new File([csvOf([NEW_UNIT])], "unit.csv");
    const result = await execute(checkImport, { actor: await world.actor(name) }, { file });
    expect(result).toMatchObject({ ok: false, code: "FORBIDDEN" });
  });
});

describe("confirming", () => {
  const confirm = async (job: { id: string; version: number }, who: "hr" | "adminPusat" | "bidan" = "hr") =>
    execute(confirmImport, { actor: await world.actor(who) }, { importId: job.id, version: job.version });

  test("is refused to employees, and another agency's file does not exist", async () => {
    const job = await checkFile(world, [NEW_UNIT]);
    expect(await confirm(job, "bidan")).toMatchObject({ ok: false, code: "FORBIDDEN" });
    expect(await confirm(job, "adminPusat")).toMatchObject({ ok: false, code: "NOT_FOUND" });
  });

  test("of two admins one wins; the other is told", async () => {
    const job = await checkFile(world, [NEW_UNIT]);
    const results = await Promise.all([confirm(job), confirm(job)]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(results.find((result) => !result.ok)).toMatchObject({ code: "IMPORT_TAKEN" });
  });

  test("a double submit and a double run save once", async () => {
    const job = await checkFile(world, [NEW_UNIT]);
    const actor = await world.actor("hr");
    const key = crypto.randomUUID();
    const input = { importId: job.id, version: job.version };
    const twice = await Promise.all(
      [1, 2].map(() => execute(confirmImport, { actor, idempotencyKey: key }, input)),
    );
    expect(twice.map((result) => result.ok)).toEqual([true, true]);
    await Promise.all([runImport(actor, job.id), runImport(actor, job.id)]);
    expect(await jobOf(world, job.id)).toMatchObject({ state: "DONE", problem: null });
    expect(await audited("import.apply")).toHaveLength(1);
    expect(await confirm(await jobOf(world, job.id))).toMatchObject({ ok: false, code: "IMPORT_TAKEN" });
  });

  test("has nothing to do when every row is refused or the same", async () => {
    const job = await checkFile(world, [{ ...NEW_UNIT, kode_unit_atasan: "TIDAK-ADA" }]);
    expect(await confirm(job)).toMatchObject({ ok: false, code: "IMPORT_NOTHING" });
  });

  test("asks for a new check when the data changed in between", async () => {
    const job = await checkFile(world, [NEW_UNIT]);
    await world.inside("A", (tx) =>
      tx.unit.updateMany({ where: { code: "DINAS" }, data: { name: "Dinas lain" } }),
    );
    expect(await saveJob(world, job)).toMatchObject({
      state: "FAILED",
      problem: expect.stringContaining("unggah lagi"),
    });
    expect(await world.inside("A", (tx) => tx.unit.count({ where: { code: "BARU" } }))).toBe(0);
  });

  test("two different files at once: the second is asked to check again", async () => {
    const jobs = [
      await checkFile(world, [NEW_UNIT]),
      await checkFile(world, [{ ...NEW_UNIT, kode_unit: "LAIN" }]),
    ];
    const saved = await Promise.all(jobs.map((job) => saveJob(world, job)));
    expect(saved.map((job) => job.state).sort()).toEqual(["DONE", "FAILED"]);
  });

  test("one row that the database refuses takes everything back", async () => {
    await withUnits();
    const job = await checkFile(world, staff());
    await world.inside(
      "A",
      (tx) => tx.$executeRaw`
      UPDATE "ImportRow" SET "draft" = jsonb_set("draft", '{status}', '"RUSAK"') WHERE "jobId" = ${job.id}::uuid AND "rowNumber" = 37`,
    );
    const failed = await saveJob(world, job);
    expect(failed).toMatchObject({
      state: "FAILED",
      done: 0,
      problem: expect.stringMatching(/tidak ada yang disimpan.*rujukan [0-9A-F]{8}/),
    });
    expect(await employeesOf([nipOf(0), nipOf(13)])).toEqual([]);
    expect(
      await world.inside("A", (tx) => tx.position.count({ where: { name: { startsWith: "Kepala Unit" } } })),
    ).toBe(0);
  });

  test("an import that was cut off can be started again", async () => {
    const job = await checkFile(world, [NEW_UNIT]);
    expect(await confirm(job)).toMatchObject({ ok: true });
    const claimed = await jobOf(world, job.id);
    expect(await confirm(claimed)).toMatchObject({ ok: false, code: "IMPORT_TAKEN" });
    await world.inside("A", (tx) =>
      tx.importJob.updateMany({ where: { id: job.id }, data: { progressAt: new Date(Date.now() - 61_000) } }),
    );
    expect(await saveJob(world, claimed)).toMatchObject({ state: "DONE" });
  });
});
