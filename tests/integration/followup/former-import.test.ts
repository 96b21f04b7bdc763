// Predicates of the years before the application: imported by HR, used for two years in a row, never beside an evaluation.
import { beforeEach, describe, expect, it } from "vitest";
import { execute } from "@/lib/core/command";
import { read, readModels } from "@/lib/core/read";
import { getCreditPage } from "@/lib/credit/queries/pages";
import { checkFormerImport, confirmFormerImport } from "@/lib/followup/commands/former-import";
import { getRecordPage } from "@/lib/followup/queries/record";
import { listStanding, type StandingList } from "@/lib/followup/queries/standing";
import { applyImport } from "@/lib/imports/commands";
import { judged } from "@/tests/support/followup";
import { checkFormerFile, type FormerRow, formerUpload, saveFormerJob } from "@/tests/support/former-files";
import { planRow } from "@/tests/support/import-fixture";
import { planUpload, refusals } from "@/tests/support/plan-files";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

let world: World;
beforeEach(async () => {
  world = await buildWorld();
});

const imported = async (...rows: FormerRow[]) => saveFormerJob(world, await checkFormerFile(world, rows));
const record = async (name: Name, about: Name) => {
  const actor = await world.actor(name);
  return readModels(actor, (tx) => getRecordPage(tx, actor, world.person(about).employeeId, NOW));
};
const list = async (name: StandingList, who: Name = "hr") => {
  const actor = await world.actor(who);
  return read(actor, (tx) => listStanding(tx, actor, name, { text: "", page: 1 }, NOW));
};
const inside = () =>
  world.inside("A", (tx) =>
    tx.formerPredicate.findMany({ orderBy: { year: "asc" }, select: { year: true, predicate: true } }),
  );

describe("imported predicates", () => {
  it("lead to the lists from the first year on, before anything was evaluated here", async () => {
    await imported(
      ["bidan", 2024, "Butuh Perbaikan"],
      ["bidan", 2025, "Kurang"],
      ["dokter", 2024, "Baik"],
      ["dokter", 2025, "Sangat Baik"],
      ["perawat", 2023, "Kurang"],
      ["perawat", 2025, "Kurang"],
    );
    const low = await list("WAJIB");
    expect(low).toMatchObject({
      year: 2025,
      rows: [
        { name: "Nama bidan", before: "NEEDS_IMPROVEMENT", last: "POOR", lastId: null, coachingId: null },
      ],
    });
    expect((await list("SUKSESI")).rows.map(({ name }) => name)).toEqual(["Nama dokter"]);
    expect((await list("PENGEMBANGAN")).rows.map(({ name }) => name)).toEqual(["Nama dokter"]);
    expect((await list("WAJIB", "kapus2")).rows).toEqual([]);
    const own = await record("bidan", "bidan");
    expect(own?.low?.map(({ year }) => year)).toEqual([2024, 2025]);
    expect(own?.former).toEqual([
      { year: 2025, predicate: "POOR" },
      { year: 2024, predicate: "NEEDS_IMPROVEMENT" },
    ]);
    expect((await record("dokter", "dokter"))?.priorities).toEqual(["SUCCESSION", "DEVELOPMENT"]);
    expect(await record("perawat", "bidan")).toBeNull();
  });

  it("make a pair with the first evaluated year, and give way to the year's own evaluation", async () => {
    await imported(["bidan", 2024, "Kurang"], ["bidan", 2025, "Baik"], ["dokter", 2025, "Kurang"]);
    expect((await list("WAJIB")).rows).toEqual([]);
    await judged(world, "bidan", "POOR", { year: 2025 });
    expect((await list("WAJIB")).rows).toMatchObject([{ name: "Nama bidan", before: "POOR", last: "POOR" }]);
    const own = await record("bidan", "bidan");
    expect(own?.low?.map(({ year }) => year)).toEqual([2024, 2025]);
    expect(own?.former).toEqual([{ year: 2024, predicate: "POOR" }]);
    // Not released yet: the imported one stands.
    await judged(world, "dokter", "GOOD", { year: 2025, releasedAt: new Date(NOW.getTime() + 1000) });
    expect((await record("dokter", "dokter"))?.former).toEqual([{ year: 2025, predicate: "POOR" }]);
  });

  it("earn no credit points: the basis holds those years", async () => {
    await imported(["dokter", 2025, "Sangat Baik"]);
    const actor = await world.actor("dokter");
    const { employeeId } = world.person("dokter");
    const page = await read(actor, (tx) => getCreditPage(tx, actor, employeeId, NOW));
    expect(page?.account.rows).toEqual([]);
  });
});

describe("the import", () => {
  it("is repeated without effect, corrects, and takes away", async () => {
    const rows: FormerRow[] = [
      ["bidan", 2024, "Baik"],
      ["bidan", 2025, "Kurang"],
    ];
    expect(await imported(...rows)).toMatchObject({ state: "DONE", toCreate: 2, toChange: 0 });
    expect(await checkFormerFile(world, rows)).toMatchObject({ toCreate: 0, toChange: 0, same: 2 });
    expect(await imported(["bidan", 2024, "-"], ["bidan", 2025, "Baik"])).toMatchObject({ toChange: 2 });
    expect(await inside()).toEqual([{ year: 2025, predicate: "GOOD" }]);
  });

  it("saves the good rows, and refuses what is decided here and people of other agencies", async () => {
    await judged(world, "dokter", "GOOD", { year: 2025 });
    const job = await checkFormerFile(world, [
      ["bidan", 2025, "Baik"],
      ["dokter", 2025, "Kurang"],
      ["analis", 2025, "Baik"],
      ["bidan", 2026, "Baik"],
    ]);
    expect(await refusals(world, job)).toEqual([
      [3, "tahun", "FORMER_EVALUATED"],
      [4, "nip", "FORMER_NIP_UNKNOWN"],
      [5, "tahun", "FORMER_YEAR"],
    ]);
    expect(await saveFormerJob(world, job)).toMatchObject({ state: "DONE", toCreate: 1, bad: 3 });
    expect(await inside()).toEqual([{ year: 2025, predicate: "GOOD" }]);
  });

  it("writes nothing when an evaluation was decided since the check", async () => {
    const job = await checkFormerFile(world, [["bidan", 2025, "Baik"]]);
    await judged(world, "bidan", "GOOD", { year: 2025 });
    expect(await saveFormerJob(world, job)).toMatchObject({ state: "FAILED" });
    expect(await inside()).toEqual([]);
  });

  it("of two at once one is saved, and only as what it is", async () => {
    const job = await checkFormerFile(world, [["bidan", 2025, "Baik"]]);
    const actor = await world.actor("hr");
    const confirm = () => execute(confirmFormerImport, { actor }, { importId: job.id, version: job.version });
    expect((await Promise.all([confirm(), confirm()])).filter(({ ok }) => ok)).toHaveLength(1);
    expect(await execute(applyImport, { actor }, { importId: job.id })).toMatchObject({ code: "NOT_FOUND" });
  });

  it("is for HR admin, and says where another file belongs", async () => {
    for (const name of ["unitHr", "kapus", "auditor", "bupati"] as const) {
      const context = { actor: await world.actor(name), now: NOW };
      const upload = await formerUpload(world, [["bidan", 2025, "Baik"]]);
      expect(await execute(checkFormerImport, context, upload), name).toMatchObject({ code: "FORBIDDEN" });
    }
    const { file } = planUpload(world, [planRow("1", "Ibu hamil terlayani", "Cakupan")]);
    const wrong = await execute(checkFormerImport, { actor: await world.actor("hr"), now: NOW }, { file });
    expect(wrong).toMatchObject({ fields: { file: expect.stringContaining("Impor SKP") } });
  });
});
