import { beforeEach, describe, expect, test } from "vitest";
import { execute } from "@/lib/core/command";
import { CUT_OFF_AFTER_MS } from "@/lib/core/jobs";
import { inTenant } from "@/lib/db/tenant";
import { applyImport } from "@/lib/imports/commands";
import { getImport } from "@/lib/imports/queries";
import { checkPlanImport, confirmPlanImport } from "@/lib/library/commands/plan-import";
import { chooseApproach } from "@/lib/organization/commands/approach";
import { changeApproach } from "@/lib/skp/commands/draft";
import { getContent } from "@/lib/skp/queries/content";
import { csvOf, planRow, type Row } from "@/tests/support/import-fixture";
import { checkPlanFile, nipOf, planJob, planUpload, refusals, savePlanJob } from "@/tests/support/plan-files";
import { agreedPlan, done, draftPlan, submittedPlan, versionOf } from "@/tests/support/plans";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

let world: World;
let nip: Record<"bidan" | "dokter" | "kapus" | "perawat" | "kadin", string>;
beforeEach(async () => {
  world = await buildWorld();
  nip = {
    bidan: await nipOf(world, "bidan"),
    dokter: await nipOf(world, "dokter"),
    kapus: await nipOf(world, "kapus"),
    perawat: await nipOf(world, "perawat"),
    kadin: await nipOf(world, "kadin"),
  };
});

const planOf = (name: Name) =>
  world.inside("A", async (tx) => {
    const plan = await tx.skp.findFirst({ where: { employeeId: world.person(name).employeeId } });
    return plan && { ...plan, ...(await getContent(tx, world.agency.A, plan.id)) };
  });

const quantity = { aspek: "Kuantitas", target: "80 – 90", satuan: "%" };
/** Two people; merged cells arrive empty. */
const file = (): Row[] => [
  planRow(nip.bidan, "Ibu hamil terlayani sesuai standar", "Cakupan K6", {
    ...quantity,
    penugasan_dari: "Kepala Puskesmas",
    mendukung_hasil_kerja_atasan: "Kesehatan ibu meningkat",
  }),
  planRow("", "", "Waktu tunggu", { aspek: "Kualitas dan Waktu", target: "2", satuan: "jam" }),
  planRow("", "Data persalinan tercatat", "Kelengkapan data", { ...quantity, utama_tambahan: "Tambahan" }),
  planRow(nip.dokter, "Pasien tertangani", "Angka kesembuhan", quantity),
];

describe("a file of plans", () => {
  test("begins drafts and fills them, merged cells continued; the same file again changes nothing", async () => {
    const job = await checkPlanFile(world, file());
    expect(job).toMatchObject({ kind: "PLANS", total: 4, toCreate: 4, toChange: 0, bad: 0 });
    expect(await planOf("bidan")).toBeNull();
    expect(await savePlanJob(world, job)).toMatchObject({ state: "DONE", done: 4, problem: null });
    expect(await planOf("bidan")).toMatchObject({
      state: "DRAFT",
      approach: "QUANTITATIVE",
      form: "STAFF",
      version: 1,
      results: [
        {
          statement: "Ibu hamil terlayani sesuai standar",
          kind: "MAIN",
          assignedBy: "Kepala Puskesmas",
          servesText: "Kesehatan ibu meningkat",
          indicators: [
            { statement: "Cakupan K6", aspect: "QUANTITY", target: "80 – 90", unit: "%" },
            { statement: "Waktu tunggu", aspect: "QUALITY", secondAspect: "TIME", target: "2", unit: "jam" },
          ],
        },
        { statement: "Data persalinan tercatat", kind: "ADDITIONAL" },
      ],
    });
    expect(await planOf("dokter")).toMatchObject({ results: [{ statement: "Pasien tertangani" }] });
    const again = await checkPlanFile(world, file());
    expect(again).toMatchObject({ toCreate: 0, toChange: 0, same: 4, bad: 0, untouched: 0 });
    expect(
      await execute(
        confirmPlanImport,
        { actor: await world.actor("hr") },
        { importId: again.id, version: 0 },
      ),
    ).toMatchObject({ code: "IMPORT_NOTHING" });
  });

  test("changes what is there by the same words, keeps what a cell leaves empty, and removes nothing", async () => {
    const skpId = await draftPlan(world, "bidan", ["Pasien terlayani", "Arsip tertata"]);
    const before = await versionOf(world, "A", skpId);
    const job = await checkPlanFile(world, [
      planRow(nip.bidan, "pasien terlayani.", "Jumlah pasien terlayani", {
        target: "95",
        utama_tambahan: "Tambahan",
      }),
      planRow("", "", "Kepuasan pasien", { aspek: "Kualitas", target: "Baik" }),
    ]);
    expect(job).toMatchObject({ toCreate: 0, toChange: 2, same: 0, bad: 0, untouched: 1 });
    const rows = await world.inside("A", (tx) => tx.importRow.findMany({ orderBy: { rowNumber: "asc" } }));
    expect(rows.map(({ changes }) => changes)).toEqual([
      [
        { field: "kind", before: "Utama", after: "Tambahan" },
        { field: "target", before: "80–90", after: "95" },
      ],
      expect.arrayContaining([{ field: "indicator", before: "", after: "Kepuasan pasien" }]),
    ]);
    await savePlanJob(world, job);
    const plan = await planOf("bidan");
    expect(plan?.results).toMatchObject([
      { statement: "Arsip tertata", kind: "MAIN", indicators: [{ target: "80–90" }] },
      {
        statement: "Pasien terlayani",
        kind: "ADDITIONAL",
        assignedBy: "Kepala Unit",
        indicators: [
          { statement: "Jumlah pasien terlayani", aspect: "QUANTITY", target: "95", unit: "%" },
          { statement: "Kepuasan pasien", aspect: "QUALITY", target: "Baik" },
        ],
      },
    ]);
    expect(plan?.version).toBeGreaterThan(before);
    const versions = await world.inside("A", (tx) =>
      tx.workResult.findMany({ where: { kind: "ADDITIONAL" } }),
    );
    expect(versions[0]?.version).toBe(1);
  });

  test("good rows are saved; bad rows are kept with row, column and reason", async () => {
    await submittedPlan(world, "perawat");
    await agreedPlan(world, "kapus", "kadin");
    const rows = [
      planRow(nip.bidan, "Ibu hamil terlayani", "Cakupan K6", quantity),
      planRow("", "", "Mutu layanan", { aspek: "Mutu" }),
      planRow("", "", "Jumlah kunjungan", { aspek: "Kuantitas", target: "banyak", satuan: "orang" }),
      planRow(nip.perawat, "Luka dirawat", "Jumlah luka", quantity),
      planRow(nip.kapus, "Puskesmas terakreditasi", "Nilai", quantity),
      planRow("198609262015051999", "X tercapai", "Jumlah", quantity),
      planRow("1.98609E+17", "X tercapai", "Jumlah", quantity),
      planRow(nip.dokter, "", "Jumlah", quantity),
      planRow("", "Pasien tertangani", "", { target: "90" }),
      planRow("", "Pasien pulang sehat", "Jumlah", { ...quantity, utama_tambahan: "Penting" }),
      planRow("", "", "Angka", quantity),
      planRow("", "Rujukan ditangani", "Jumlah", quantity),
      planRow("", "", "jumlah", quantity),
    ];
    const job = await checkPlanFile(world, rows);
    expect(await refusals(world, job)).toEqual([
      [3, "aspek", "PLAN_SIDE_UNKNOWN"],
      [4, "target", "PLAN_TARGET_NUMBER"],
      [5, "nip", "PLAN_WITH_APPRAISER"],
      [6, "nip", "PLAN_WITH_APPRAISER"],
      [7, "nip", "PLAN_NIP_UNKNOWN"],
      [8, "nip", "NIP_EXCEL_NUMBER"],
      [9, "hasil_kerja", "PLAN_STATEMENT_EMPTY"],
      [10, "indikator", "PLAN_INDICATOR_EMPTY"],
      [11, "utama_tambahan", "PLAN_KIND_UNKNOWN"],
      [12, "hasil_kerja", "PLAN_RESULT_REFUSED"],
      [13, "indikator", "PLAN_ROW_TWICE"],
      [14, "indikator", "PLAN_ROW_TWICE"],
    ]);
    expect(job).toMatchObject({ toCreate: 1, bad: 12 });
    expect(await savePlanJob(world, job)).toMatchObject({ state: "DONE" });
    expect(await planOf("bidan")).toMatchObject({ results: [{ indicators: [{ statement: "Cakupan K6" }] }] });
    expect(await planOf("dokter")).toBeNull();
  });

  test("begins drafts in the approach that the head of the unit chose (p.50)", async () => {
    const choice = { unitId: world.unit("A", "puskesmas"), approach: "QUALITATIVE" };
    done(await execute(chooseApproach, { actor: await world.actor("kapus"), now: NOW }, choice));
    await savePlanJob(
      world,
      await checkPlanFile(world, [planRow(nip.dokter, "Pasien tertangani", "Sembuh")]),
    );
    expect(await planOf("dokter")).toMatchObject({ approach: "QUALITATIVE" });
  });

  test("takes the form of each plan: a leader's perspective, a qualitative sentence, the superior's approach", async () => {
    const leader = await draftPlan(world, "kapus", []);
    const version = await versionOf(world, "A", leader);
    done(
      await execute(
        changeApproach,
        { actor: await world.actor("kadin"), now: NOW },
        {
          ...{ skpId: leader, version, approach: "QUALITATIVE" },
        },
      ),
    );
    const rows = [
      planRow(nip.kadin, "Anggaran terkelola baik", "Nilai IKPA", {
        aspek: "Kualitas",
        perspektif: "Anggaran",
        target: "95",
        satuan: "poin",
      }),
      planRow(nip.bidan, "Ibu hamil terlayani", "Cakupan", { aspek: "Kuantitas", target: "80", satuan: "%" }),
    ];
    const job = await checkPlanFile(world, rows);
    expect(job).toMatchObject({ toCreate: 2, warnings: 2 });
    await savePlanJob(world, job);
    expect(await planOf("kadin")).toMatchObject({
      form: "LEADER",
      results: [{ indicators: [{ aspect: null, perspective: "BUDGET", target: "95", unit: "poin" }] }],
    });
    expect(await planOf("bidan")).toMatchObject({
      approach: "QUALITATIVE",
      results: [{ indicators: [{ statement: "Cakupan (target: 80 %)", target: null, aspect: null }] }],
    });
    expect(await checkPlanFile(world, rows)).toMatchObject({ same: 2, toChange: 0 });
    const silent = [planRow(nip.bidan, "Ibu hamil terlayani", "Cakupan")];
    expect(await checkPlanFile(world, silent)).toMatchObject({ same: 1 });
    const more = [planRow(nip.bidan, "Ibu hamil terlayani", "Cakupan", { target: "90", satuan: "%" })];
    await savePlanJob(world, await checkPlanFile(world, more));
    expect((await planOf("bidan"))?.results[0]?.indicators).toMatchObject([
      { statement: "Cakupan (target: 90 %)" },
    ]);
  });

  test("keeps to the phase", async () => {
    await world.inside("A", (tx) =>
      tx.phaseWindow.updateMany({
        where: { phase: "PLANNING" },
        data: { closesAt: new Date("2026-02-01T00:00:00Z") },
      }),
    );
    const job = await checkPlanFile(world, file());
    expect(job).toMatchObject({ bad: 4, toCreate: 0 });
    expect((await refusals(world, job))[0]).toEqual([2, "nip", "PLAN_NOT_OPEN"]);
  });
});

describe("saving", () => {
  test("is all or nothing when something changed since the check", async () => {
    const job = await checkPlanFile(world, file());
    await draftPlan(world, "dokter");
    const failed = await savePlanJob(world, job);
    expect(failed).toMatchObject({ state: "FAILED", done: 0 });
    expect(failed.problem).toContain("Tidak ada yang disimpan");
    expect(await planOf("bidan")).toBeNull();
    expect((await planOf("dokter"))?.results).toHaveLength(1);
  });

  test("can be repeated after a cut, and two at once have one effect", async () => {
    const job = await checkPlanFile(world, file());
    const actor = await world.actor("hr");
    const confirm = () => execute(confirmPlanImport, { actor }, { importId: job.id, version: job.version });
    const both = await Promise.all([confirm(), confirm()]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    // The process that claimed it is gone.
    await world.inside("A", (tx) =>
      tx.importJob.updateMany({ data: { progressAt: new Date(Date.now() - CUT_OFF_AFTER_MS - 1) } }),
    );
    expect(await savePlanJob(world, await planJob(world, job.id))).toMatchObject({ state: "DONE" });
    expect((await planOf("bidan"))?.results).toHaveLength(2);
  });

  test("an import of plans is never saved as one of units", async () => {
    const job = await checkPlanFile(world, file());
    await world.inside("A", (tx) => tx.importJob.updateMany({ data: { state: "APPLYING" } }));
    const actor = await world.actor("hr");
    expect(await execute(applyImport, { actor }, { importId: job.id })).toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("who may", () => {
  test("unit HR writes for the people of the branch, and sees only what they uploaded", async () => {
    const mine = await checkPlanFile(world, file(), { who: "unitHr" });
    expect(mine).toMatchObject({ toCreate: 4 });
    const theirs = await checkPlanFile(world, file());
    const actor = await world.actor("unitHr");
    const look = (id: string) => inTenant(world.agency.A, (tx) => getImport(tx, actor, id));
    expect((await look(mine.id))?.id).toBe(mine.id);
    expect(await look(theirs.id)).toBeNull();
    expect(await execute(confirmPlanImport, { actor }, { importId: theirs.id, version: 0 })).toMatchObject({
      code: "FORBIDDEN",
    });
    expect(await savePlanJob(world, mine, "unitHr")).toMatchObject({ state: "DONE" });
    const auditor = await nipOf(world, "auditor");
    const outside = await checkPlanFile(world, [planRow(auditor, "Audit selesai", "Jumlah", quantity)], {
      who: "unitHr",
    });
    expect(await refusals(world, outside)).toEqual([[2, "nip", "PLAN_NIP_UNKNOWN"]]);
  });

  test("people of another agency are unknown, and nobody else uploads", async () => {
    const stranger = await nipOf(world, "analis");
    const job = await checkPlanFile(world, [planRow(stranger, "Kebijakan tersusun", "Jumlah", quantity)]);
    expect(await refusals(world, job)).toEqual([[2, "nip", "PLAN_NIP_UNKNOWN"]]);
    const actor = await world.actor("kapus");
    expect(await execute(checkPlanImport, { actor, now: NOW }, planUpload(world, file()))).toMatchObject({
      code: "FORBIDDEN",
    });
  });

  test("a file that is no plan, or too long, is told at its field", async () => {
    const context = { actor: await world.actor("hr"), now: NOW };
    const wrong = { file: new File(["satu,dua\n1,2\n"], "x.csv") };
    expect(await execute(checkPlanImport, context, planUpload(world, [], wrong))).toMatchObject({
      code: "VALIDATION",
      fields: { file: expect.stringContaining("Judul kolom tidak dikenal") },
    });
    const rows = Array.from({ length: 20_001 }, (_, i) => planRow(nip.bidan, `Hasil ${i}`, "Jumlah"));
    const long = { file: new File([csvOf(rows)], "x.csv") };
    expect(await execute(checkPlanImport, context, planUpload(world, [], long))).toMatchObject({
      fields: { file: expect.stringContaining("20.000 baris") },
    });
  });
});
