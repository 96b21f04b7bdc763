// Whatever sums over evaluations counts one that was reopened and completed again once, as it stands now. (Reports:
// handover/report.test.ts.)
import { beforeEach, describe, expect, it } from "vitest";
import { getOwnStatistics, getRatersPage } from "@/lib/calibration/queries/raters";
import { getMyCompetencies } from "@/lib/competency/queries";
import { execute } from "@/lib/core/command";
import { readModels } from "@/lib/core/read";
import { getCreditPage } from "@/lib/credit/queries/pages";
import { getDistribution } from "@/lib/evaluation/queries/distribution";
import { startExport } from "@/lib/followup/commands/exports";
import { tagRecommendation } from "@/lib/followup/commands/recommendations";
import { getExportFile } from "@/lib/followup/queries/exports";
import { runExport } from "@/lib/followup/run-export";
import { getRecapPage } from "@/lib/handover/queries/recap";
import { acknowledged, decided, recordOf, redecided } from "@/tests/support/evaluations";
import { talliesOf } from "@/tests/support/tallies";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

let world: World;
let id: string;
beforeEach(async () => {
  world = await buildWorld();
  await world.inside("A", (tx) => tx.agency.updateMany({ data: { coachPeriodic: true } }));
  id = await decided(world, "dokter", { results: "BELOW", behaviour: "BELOW" });
  await acknowledged(world, "dokter", id);
  await tag();
  await redecided(world, "dokter", id, "ABOVE");
  await redecided(world, "dokter", id, "BELOW");
  await tag();
});

const at = async (name: Name) => ({ actor: await world.actor(name), now: NOW });
async function tag() {
  const input = { evaluationId: id, kind: "TRAINING", text: "Pelatihan PONED." };
  expect(await execute(tagRecommendation, await at("kapus"), input)).toMatchObject({ ok: true });
}

describe("an evaluation reopened twice", () => {
  it("is one in the maintained counts, which are the recounted ones", async () => {
    const kept = await talliesOf(world.agency.A, false);
    const mine = kept.filter((line) => /^PUSKESMAS .* (EVALUATIONS|PREDICATES) /.test(line));
    const { q1 } = world.period.A;
    expect(mine).toEqual([
      `PUSKESMAS ${q1} EVALUATIONS ACKNOWLEDGED 1 1`,
      `PUSKESMAS ${q1} PREDICATES VERY_POOR 1 1`,
    ]);
    expect(kept).toEqual(await talliesOf(world.agency.A, true));
  });

  it("is one in the statistics of its rater and in the list of raters", async () => {
    const kapus = await world.actor("kapus");
    const own = await readModels(kapus, (tx) => getOwnStatistics(tx, kapus, world.period.A.q1, NOW));
    expect(own?.statistics.facts.people).toHaveLength(1);
    expect(own?.statistics.counts).toMatchObject({ VERY_POOR: 1, VERY_GOOD: 0 });
    expect(own?.statistics.groups.map(({ counts }) => counts.VERY_POOR)).toEqual([1, 1]);
    const kadin = await world.actor("kadin");
    const filter = { asked: world.period.A.q1, page: 1 };
    const page = await readModels(kadin, (tx) =>
      getRatersPage(tx, kadin, world.unit("A", "dinas"), filter, NOW),
    );
    expect(page?.rows).toMatchObject([{ name: "Nama kapus", counts: { VERY_POOR: 1, VERY_GOOD: 0 } }]);
  });

  it("is one in the distribution of the team", async () => {
    const beside = await decided(world, "bidan");
    const about = await recordOf(world, "bidan", beside);
    const { employeeId } = world.person("kapus");
    const { team } = await world.inside("A", (tx) => getDistribution(tx, about, employeeId, NOW));
    expect(team).toMatchObject({ counts: { VERY_POOR: 1, VERY_GOOD: 0 }, open: 0 });
  });

  it("earns its months of credit points once", async () => {
    const actor = await world.actor("dokter");
    const { employeeId } = world.person("dokter");
    const page = await readModels(actor, (tx) => getCreditPage(tx, actor, employeeId, NOW));
    expect(page?.account.rows.map(({ months, predicate }) => [months, predicate])).toEqual([
      [3, "VERY_POOR"],
    ]);
  });

  it("is one in the recap, with one recommendation and one coaching plan", async () => {
    const hr = await world.actor("hr");
    const asked = { unitId: null, subperiodId: world.period.A.q1, year: null, page: 1, peoplePage: 1 };
    const recap = await readModels(hr, (tx) => getRecapPage(tx, hr, asked, NOW));
    expect(recap?.total.predicates).toMatchObject({ VERY_POOR: 1, VERY_GOOD: 0 });
    expect(recap?.recommendations).toEqual({ all: 1, open: 1 });
    const where = { agencyId: world.agency.A, evaluationId: id };
    const plans = await world.inside("A", (tx) => tx.coachingPlan.findMany({ where }));
    expect(plans).toMatchObject([{ state: "OPEN" }]);
  });

  it("is one year of competencies and one line of the allowance", async () => {
    const actor = await world.actor("dokter");
    expect((await readModels(actor, (tx) => getMyCompetencies(tx, actor, NOW))).history).toHaveLength(1);
    const hr = await at("hr");
    const input = { kind: "ALLOWANCE", subperiodId: world.period.A.q1, format: "csv" };
    const started = await execute(startExport, hr, { ...input, unitId: world.unit("A", "root") });
    if (!started.ok) throw new Error(started.message);
    await runExport(hr.actor, started.data.jobId);
    const found = await readModels(hr.actor, (tx) => getExportFile(tx, hr.actor, started.data.jobId));
    const lines = Buffer.from(found?.file ?? [])
      .toString("utf8")
      .split("\r\n");
    expect(lines.filter((line) => line.includes("Nama dokter"))).toMatchObject([
      expect.stringContaining(";Sangat Kurang;"),
    ]);
  });
});
