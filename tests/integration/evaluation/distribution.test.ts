import { beforeEach, describe, expect, it } from "vitest";
import { execute } from "@/lib/core/command";
import { readModels } from "@/lib/core/read";
import type { AchievementValue, Predicate } from "@/lib/db/generated/enums";
import { getEvaluationPage } from "@/lib/dialogue/evaluation-page";
import { getEvaluationDocument } from "@/lib/documents/queries-evaluation";
import { getEvaluationSummary } from "@/lib/documents/queries-summary";
import { decideEvaluation } from "@/lib/evaluation/commands/decide";
import { acknowledgeEvaluation } from "@/lib/evaluation/commands/respond";
import { getCheckPage, getRatingPage } from "@/lib/evaluation/queries/page";
import { achieved } from "@/tests/support/achievements";
import { decided, rated, recordOf } from "@/tests/support/evaluations";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

let world: World;
beforeEach(async () => {
  world = await buildWorld();
});

const decide = async (evaluationId: string, distributionReason = "") => {
  const context = { actor: await world.actor("kapus"), now: NOW };
  return execute(decideEvaluation, context, { evaluationId, version: 5, distributionReason });
};
const pageOf = async (name: Name, id: string) => {
  const actor = await world.actor(name);
  return readModels(actor, (tx) => getEvaluationPage(tx, actor, id, NOW));
};

/** More people of the clinic, each decided with a predicate; null: not evaluated yet. */
async function team(predicates: (Predicate | null)[]): Promise<void> {
  const agencyId = world.agency.A;
  const { employeeId: superiorId, unitId } = world.person("kapus");
  const { id: periodId, q1: subperiodId } = world.period.A;
  await world.inside("A", async (tx) => {
    for (const predicate of predicates) {
      const person = await tx.employee.create({
        data: { agencyId, name: "Rekan", status: "PNS", unitId, superiorId },
      });
      const shared = { agencyId, periodId, employeeId: person.id, unitId };
      const form = { approach: "QUANTITATIVE", form: "STAFF", state: "AGREED" } as const;
      const skp = await tx.skp.create({
        data: { ...shared, ...form, positionName: "Perawat", unitName: "Unit", revision: 1 },
      });
      if (predicate === null) continue;
      await tx.evaluation.create({
        data: { ...shared, subperiodId, skpId: skp.id, state: "DECIDED", predicate },
      });
    }
  });
}

describe("the value that counts", () => {
  it("is that of the unit the appraiser leads, not of the unit above", async () => {
    await achieved(world, "dinas", "POOR", "bupati");
    await achieved(world, "puskesmas", "GOOD");
    const id = await rated(world, "bidan");
    expect(await pageOf("kapus", id)).toMatchObject({
      considered: {
        appraiser: {
          unitId: world.unit("A", "puskesmas"),
          setByOffice: "Kepala Dinas",
          used: { value: "GOOD", source: "OWN" },
        },
        own: null,
        minimum: 5,
      },
    });
  });

  it("of a unit head is the superior's unit; the own unit's is shown beside it", async () => {
    await achieved(world, "dinas", "POOR", "bupati");
    await achieved(world, "puskesmas", "OUTSTANDING");
    const id = await rated(world, "kapus");
    expect((await pageOf("kapus", id))?.considered).toMatchObject({
      appraiser: { unitId: world.unit("A", "dinas"), used: { value: "POOR" } },
      own: { unitId: world.unit("A", "puskesmas"), used: { value: "OUTSTANDING" } },
    });
  });

  it("of a delegate is the delegated unit's", async () => {
    await achieved(world, "puskesmas", "GOOD");
    await achieved(world, "dinas", "POOR", "bupati");
    const id = await rated(world, "bidan");
    await world.inside("A", async (tx) => {
      const { employeeId } = world.person("hr");
      const granted = { reason: "Pejabat fungsional", grantedById: world.person("kadin").employeeId };
      const unitId = world.unit("A", "puskesmas");
      const agencyId = world.agency.A;
      await tx.appraiserDelegation.create({
        data: { agencyId, employeeId, unitId, startsOn: new Date("2026-01-01"), ...granted },
      });
      const who = { agencyId_id: { agencyId, id: world.person("bidan").employeeId } };
      await tx.employee.update({ where: who, data: { superiorId: employeeId } });
    });
    expect((await pageOf("hr", id))?.considered.appraiser?.unitId).toBe(world.unit("A", "puskesmas"));
  });

  it("is frozen at the decision and printed with C.1 and D.1.1", async () => {
    await achieved(world, "puskesmas", "GOOD");
    const id = await decided(world, "bidan");
    const set = { value: "POOR" as AchievementValue };
    await world.inside("A", (tx) => tx.organisationAchievement.updateMany({ data: set }));
    expect(await recordOf(world, "bidan", id)).toMatchObject({
      organisationValue: "GOOD",
      distributionReason: null,
    });
    const actor = await world.actor("bidan");
    const sheet = await readModels(actor, (tx) => getEvaluationDocument(tx, actor, id, NOW));
    expect(sheet?.document.organisationAchievement).toBe("GOOD");
    await execute(acknowledgeEvaluation, { actor, now: NOW }, { evaluationId: id, version: 6 });
    const summary = await readModels(actor, (tx) => getEvaluationSummary(tx, actor, id, NOW));
    expect(summary?.document.organisationAchievement).toBe("GOOD");
  });
});

describe("the pattern", () => {
  it("asks for a reason when the team departs from it, keeps the reason, and changes no rating", async () => {
    await achieved(world, "puskesmas", "GOOD");
    await team(["GOOD", "GOOD", "GOOD", "VERY_GOOD"]);
    await world.inside("A", (tx) =>
      tx.employee.updateMany({ where: { id: world.person("dokter").employeeId }, data: { leftOn: NOW } }),
    );
    const id = await rated(world, "bidan");
    expect(await decide(id)).toMatchObject({
      code: "DISTRIBUTION_NEEDS_REASON",
      fields: { distributionReason: expect.stringContaining("paling sedikit 1 dari 5 pegawai") },
    });
    expect(await recordOf(world, "bidan", id)).toMatchObject({ state: "RATING", version: 5 });
    expect(await decide(id, "Tim kecil, tidak ada yang di bawah ekspektasi.")).toMatchObject({
      ok: true,
      data: { predicate: "GOOD", organisationValue: "GOOD", departures: ["PEAK_MAX", "SOME_LOW"] },
    });
    expect(await recordOf(world, "bidan", id)).toMatchObject({
      distributionReason: "Tim kecil, tidak ada yang di bawah ekspektasi.",
    });
  });

  it("asks nothing while colleagues can still fill it, in a small team, or without an achievement", async () => {
    await team(["VERY_GOOD", "VERY_GOOD", "GOOD", null, null]);
    const id = await rated(world, "bidan");
    expect(await decide(id)).toMatchObject({ ok: true, data: { organisationValue: null, departures: [] } });
    await achieved(world, "puskesmas", "GOOD");
    const other = await rated(world, "dokter");
    expect(await decide(other, "tidak perlu")).toMatchObject({ ok: true, data: { departures: [] } });
    expect(await recordOf(world, "dokter", other)).toMatchObject({ distributionReason: null });
  });

  it("shows the appraiser the team without the person, and nobody else", async () => {
    await achieved(world, "puskesmas", "GOOD");
    await team(["GOOD", "POOR", null]);
    const id = await rated(world, "bidan");
    const at = async (name: Name) => {
      const actor = await world.actor(name);
      return readModels(actor, async (tx) => [
        (await getCheckPage(tx, actor, id, NOW))?.distribution.team,
        (await getRatingPage(tx, actor, id, "simpulan", NOW))?.distribution?.team,
        (await getRatingPage(tx, actor, id, "hasil", NOW))?.distribution,
      ]);
    };
    // The doctor and one of the new people have no predicate yet.
    const seen = { counts: expect.objectContaining({ GOOD: 1, POOR: 1, VERY_GOOD: 0 }), open: 2 };
    expect(await at("kapus")).toEqual([seen, seen, null]);
    expect(await at("kadin")).toEqual([undefined, undefined, undefined]);
    expect(await at("bidan")).toEqual([undefined, undefined, undefined]);
  });
});
