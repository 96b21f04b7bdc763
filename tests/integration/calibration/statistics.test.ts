import { beforeEach, describe, expect, it } from "vitest";
import { answerProposal } from "@/lib/calibration/commands/proposals";
import { getLevelsPage } from "@/lib/calibration/queries/levels";
import { getFairnessNotes } from "@/lib/calibration/queries/notes";
import { getOwnStatistics, getRatersPage, getStatisticsOf } from "@/lib/calibration/queries/raters";
import { execute } from "@/lib/core/command";
import { read, readModels } from "@/lib/core/read";
import type { Predicate } from "@/lib/db/generated/enums";
import { proposed } from "@/tests/support/calibrations";
import { decided, rated } from "@/tests/support/evaluations";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

let world: World;
beforeEach(async () => {
  world = await buildWorld();
});

const own = async (who: Name) => {
  const actor = await world.actor(who);
  return readModels(actor, (tx) => getOwnStatistics(tx, actor, world.period.A.q1, NOW));
};
const of = async (who: Name, rater: Name) => {
  const actor = await world.actor(who);
  const { employeeId } = world.person(rater);
  return readModels(actor, (tx) => getStatisticsOf(tx, actor, employeeId, world.period.A.q1, NOW));
};
const unit = async (who: Name, key: string) => {
  const actor = await world.actor(who);
  const filter = { asked: world.period.A.q1, page: 1 };
  return readModels(actor, (tx) => getRatersPage(tx, actor, world.unit("A", key), filter, NOW));
};

/** Moments at which somebody uploaded their evidence. */
const upload = (who: Name, moments: string[]) =>
  world.inside("A", async (tx) => {
    const { employeeId } = world.person(who);
    const pieces = await tx.evidence.findMany({ where: { entry: { skp: { employeeId } } } });
    for (const [index, { id }] of pieces.entries()) {
      await tx.evidence.updateMany({ where: { id }, data: { createdAt: new Date(moments[index] ?? "") } });
    }
  });

describe("statistics of a rater", () => {
  it("count the own drafts before they are submitted, with reasons and evidence", async () => {
    await rated(world, "bidan");
    await decided(world, "dokter", { results: "ABOVE", behaviour: "ABOVE" });
    // Two of four pieces have a known month: uploaded in February, and on the last evening of March in Jayapura.
    await upload("bidan", ["2026-02-03T02:00:00Z", "2026-03-31T14:59:59Z"]);
    await upload("dokter", ["2026-03-31T15:00:00Z", "2026-04-20T02:00:00Z"]);
    const seen = await own("kapus");
    expect(seen?.statistics.counts).toMatchObject({ GOOD: 1, VERY_GOOD: 1 });
    expect(seen?.statistics.facts).toMatchObject({ months: 3, evidence: { total: 2, late: 1 } });
    expect(seen?.statistics.facts.people[0]?.values).toHaveLength(7);
    // The agency counts what is decided only.
    expect(
      seen?.statistics.groups.map(({ label, counts }) => [label, counts.GOOD, counts.VERY_GOOD]),
    ).toEqual([
      ["Unit dinas", 0, 1],
      ["Seluruh instansi", 0, 1],
    ]);
  });

  it("are seen afterwards by who leads the unit, from what was decided; by no peer and no other role", async () => {
    await rated(world, "bidan");
    await decided(world, "dokter");
    await decided(world, "perawat");
    expect((await of("kadin", "kapus"))?.statistics.facts.people).toHaveLength(1);
    expect(await of("bupati", "kapus")).not.toBeNull();
    for (const who of ["kapus2", "bidan", "hr", "unitHr", "auditor", "direktur"] as const) {
      expect(await of(who, "kapus")).toBeNull();
      expect(await unit(who, "puskesmas")).toBeNull();
    }
    const page = await unit("kadin", "dinas");
    expect(page?.rows.map(({ name }) => name)).toEqual(["Nama kapus", "Nama kapus2"]);
    expect(page?.total).toBe(2);
    expect(page?.below.map(({ name }) => name)).toEqual(["Unit puskesmas", "Unit puskesmas2"]);
  });

  it("do not tell of comparable raters while they are fewer than three", async () => {
    await decided(world, "perawat");
    await decided(world, "bidan");
    const seen = await own("kapus");
    expect(seen?.statistics.groups.filter(({ raters }) => raters !== null)).toEqual([]);
  });
});

describe("raters by position level", () => {
  const levels = async (who: Name) => {
    const actor = await world.actor(who);
    return read(actor, (tx) => getLevelsPage(tx, actor, world.period.A.q1, NOW));
  };
  /** More heads of the level of the heads of health centres, each with people they rated. */
  const more = (given: Predicate[][]) =>
    world.inside("A", async (tx) => {
      const agencyId = world.agency.A;
      const { unitId } = world.person("kapus");
      const { id: periodId, q1: subperiodId } = world.period.A;
      const who = { agencyId, unitId, status: "PNS" } as const;
      for (const [index, predicates] of given.entries()) {
        const post = { name: `Kepala ${index}`, kind: "STRUCTURAL", level: "PENGAWAS" } as const;
        const position = await tx.position.create({ data: { agencyId, unitId, ...post } });
        const rater = await tx.employee.create({ data: { ...who, name: "Kepala", positionId: position.id } });
        for (const predicate of predicates) {
          const { id: employeeId } = await tx.employee.create({ data: { ...who, name: "Rekan" } });
          const shared = { agencyId, periodId, employeeId, unitId };
          const form = { approach: "QUANTITATIVE", form: "STAFF", state: "AGREED" } as const;
          const plan = { ...shared, ...form, positionName: "Perawat", unitName: "Unit", revision: 1 };
          const { id: skpId } = await tx.skp.create({ data: plan });
          const decision = { state: "DECIDED", predicate, decidedById: rater.id } as const;
          await tx.evaluation.create({ data: { ...shared, subperiodId, skpId, ...decision } });
        }
      }
    });

  it("are groups with their n over the whole agency, from what is decided", async () => {
    await rated(world, "bidan");
    await decided(world, "dokter");
    await more([["VERY_GOOD", "GOOD"], ["POOR"]]);
    await decided(world, "kapus2");
    const page = await levels("bupati");
    expect(page).toMatchObject({
      groups: [
        { level: "PENGAWAS", raters: 3, counts: { VERY_GOOD: 1, GOOD: 2, POOR: 1, NEEDS_IMPROVEMENT: 0 } },
      ],
      // The head of the office alone.
      others: null,
      hidden: 1,
    });
    expect(await levels("hr")).toEqual(page);
  });

  it("hide a level with two raters, and are for the head and HR admin alone", async () => {
    await decided(world, "dokter");
    await decided(world, "perawat");
    expect(await levels("hr")).toMatchObject({ groups: [], others: null, hidden: 1 });
    for (const who of ["kadin", "kapus", "unitHr", "auditor", "bidan"] as const)
      expect(await levels(who), who).toBeNull();
    const other = await world.actor("adminPusat");
    const page = await read(other, (tx) => getLevelsPage(tx, other, undefined, NOW));
    expect(page).toMatchObject({ groups: [], hidden: 0 });
  });
});

describe("the explanation", () => {
  it("says what was calibrated, from what to what and why", async () => {
    const { proposalId, evaluationId } = await proposed(world);
    const context = { actor: await world.actor("kapus"), now: NOW };
    const answer = "Cakupan dua desa memang di luar target.";
    await execute(answerProposal, context, { proposalId, decision: "ACCEPTED", answer });
    const target = { agencyId: world.agency.A, id: evaluationId };
    const actor = await world.actor("bidan");
    expect((await readModels(actor, (tx) => getFairnessNotes(tx, target))).calibrated).toMatchObject([
      {
        unitName: "Unit dinas",
        aspect: "RESULT",
        before: "MEETS",
        after: "ABOVE",
        reason: "Cakupan kunjungan jauh melampaui target bersama.",
        answer,
        answeredByName: "Nama kapus",
      },
    ]);
  });
});
