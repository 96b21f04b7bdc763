import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { getCoverage } from "@/lib/lineage/queries/coverage";
import { getPlanLine } from "@/lib/lineage/queries/plan-line";
import { getTeamMap } from "@/lib/lineage/queries/team-map";
import { agreedPlan, draftPlan } from "@/tests/support/plans";
import { buildWorld, type Name, type World } from "@/tests/support/world";

let world: World;
const plans = { kapus: "", bidan: "", dokter: "" };
const ids = { strategic: randomUUID(), office: randomUUID(), clinic: randomUUID(), orphan: randomUUID() };

const resultsOf = (skpId: string) =>
  world.inside("A", (tx) =>
    tx.workResult.findMany({
      where: { skpId },
      orderBy: { sortOrder: "asc" },
      select: { id: true, statement: true },
    }),
  );

/** Renstra <- office goal <- clinic goal <- head's result <- the midwife's agreed one and the doctor's draft. */
beforeAll(async () => {
  world = await buildWorld();
  plans.kapus = await draftPlan(world, "kapus", ["Layanan ibu hamil", "Obat tersedia"]);
  plans.bidan = await agreedPlan(world, "bidan", "kapus");
  plans.dokter = await draftPlan(world, "dokter", ["Rujukan cepat"]);
  const agencyId = world.agency.A;
  await world.inside("A", async (tx) => {
    await tx.strategicGoal.create({
      data: {
        agencyId,
        id: ids.strategic,
        unitId: world.unit("A", "root"),
        statement: "Masyarakat sehat",
        firstYear: 2025,
        lastYear: 2029,
      },
    });
    const agreement = async (unit: string) =>
      (
        await tx.performanceAgreement.create({
          data: { agencyId, periodId: world.period.A.id, unitId: world.unit("A", unit) },
        })
      ).id;
    const office = await agreement("dinas");
    const clinic = await agreement("puskesmas");
    const goal = (data: {
      id: string;
      agreementId: string;
      statement: string;
      parentId?: string;
      strategicGoalId?: string;
    }) => tx.goal.create({ data: { agencyId, sortOrder: 0, ...data } });
    await goal({
      id: ids.office,
      agreementId: office,
      statement: "Pelayanan kesehatan",
      strategicGoalId: ids.strategic,
    });
    await goal({
      id: ids.clinic,
      agreementId: clinic,
      statement: "Kualitas puskesmas",
      parentId: ids.office,
    });
    await goal({ id: ids.orphan, agreementId: clinic, statement: "Alat kesehatan layak" });
    await tx.goalIndicator.create({
      data: {
        agencyId,
        goalId: ids.clinic,
        sortOrder: 0,
        statement: "Persentase ibu hamil terlayani",
        target: "100%",
      },
    });
  });
  const [head] = await resultsOf(plans.kapus);
  const indicator = await world.inside("A", (tx) =>
    tx.goalIndicator.findFirstOrThrow({ where: { goalId: ids.clinic } }),
  );
  await world.inside("A", async (tx) => {
    await tx.workResult.updateMany({ where: { id: head?.id }, data: { goalId: ids.clinic } });
    await tx.indicator.updateMany({
      where: { workResultId: head?.id },
      data: { goalIndicatorId: indicator.id },
    });
    await tx.workResult.updateMany({
      where: { skpId: { in: [plans.bidan, plans.dokter] } },
      data: { servesId: head?.id },
    });
  });
});

const lineFor = async (name: Name, skpId: string) => {
  const actor = await world.actor(name);
  return world.inside("A", (tx) => getPlanLine(tx, actor, skpId));
};

describe("the line of a plan", () => {
  it("goes up through the superior's result and the goals to the strategic plan", async () => {
    const line = await lineFor("bidan", plans.bidan);
    expect(line?.results[0]?.chain.map(({ kind, statement }) => [kind, statement])).toEqual([
      ["RESULT", "Pasien terlayani"],
      ["RESULT", "Layanan ibu hamil"],
      ["GOAL", "Kualitas puskesmas"],
      ["GOAL", "Pelayanan kesehatan"],
      ["STRATEGIC", "Masyarakat sehat"],
    ]);
  });

  it("shows the leader who serves each result, in the order of the form", async () => {
    const line = await lineFor("kapus", plans.kapus);
    const shown = line?.results.map(({ chain, supporters }) => [
      chain[0]?.statement,
      supporters.map(({ statement, state }) => `${statement} ${state}`).sort(),
    ]);
    expect(shown).toEqual([
      ["Layanan ibu hamil", ["Pasien terlayani AGREED", "Rujukan cepat DRAFT"]],
      ["Obat tersedia", []],
    ]);
    expect(line?.results[0]?.supporters.every(({ name }) => name !== null)).toBe(true);
  });

  it("is hidden from who may not see the plan", async () => {
    expect(await lineFor("dokter", plans.bidan)).toBeNull();
    expect(await lineFor("direktur", plans.bidan)).toBeNull();
  });

  it("ends where links form a ring", async () => {
    const [first, second] = await resultsOf(plans.kapus);
    await world.inside("A", async (tx) => {
      await tx.workResult.updateMany({ where: { id: second?.id }, data: { servesId: first?.id } });
    });
    const ring = (servesId: string | null) =>
      world.inside("A", (tx) => tx.workResult.updateMany({ where: { id: first?.id }, data: { servesId } }));
    await ring(second?.id ?? null);
    const line = await lineFor("kapus", plans.kapus);
    expect(line?.results.map(({ chain }) => chain.length)).toEqual([2, 2]);
    await ring(null);
    await world.inside("A", (tx) =>
      tx.workResult.updateMany({ where: { id: second?.id }, data: { servesId: null } }),
    );
  });
});

describe("coverage of a unit's goals", () => {
  const coverage = (unit: string | null) =>
    world.inside("A", (tx) =>
      getCoverage(tx, {
        agencyId: world.agency.A,
        unitId: unit === null ? null : world.unit("A", unit),
        page: 1,
      }),
    );

  it("counts plans, people and goals below", async () => {
    const clinic = await coverage("puskesmas");
    expect(
      clinic?.goals.map(({ statement, coverage: found, people, taken }) => [statement, found, people, taken]),
    ).toEqual(
      expect.arrayContaining([
        ["Kualitas puskesmas", "COVERED", 2, 1],
        ["Alat kesehatan layak", "NONE", 0, 0],
      ]),
    );
    const office = await coverage("dinas");
    expect(office?.goals[0]).toMatchObject({ children: 1, coverage: "NONE" });
    expect(office?.below).toEqual(expect.arrayContaining([expect.objectContaining({ goals: 2, taken: 1 })]));
  });

  it("starts at the agency and has nothing for a unit that is not there", async () => {
    expect(await coverage(null)).toMatchObject({ goals: [], isDraft: null, unitsBelow: 1 });
    const other = await world.inside("A", (tx) =>
      getCoverage(tx, { agencyId: world.agency.A, unitId: world.unit("B", "direktorat"), page: 1 }),
    );
    expect(other).toBeNull();
  });
});

describe("the map of a team", () => {
  it("puts each result under the leader's result it serves", async () => {
    const actor = await world.actor("kapus");
    const map = await world.inside("A", (tx) => getTeamMap(tx, actor, 1));
    expect(map).toMatchObject({ people: 2, skpId: plans.kapus });
    expect(map?.columns.map(({ statement }) => statement)).toEqual(["Layanan ibu hamil", "Obat tersedia"]);
    const served = map?.rows.flatMap(({ results }) => results.map(({ columnId }) => columnId));
    expect(new Set(served)).toEqual(new Set([map?.columns[0]?.id]));
    expect(map?.rows.map(({ state }) => state).sort()).toEqual(["AGREED", "DRAFT"]);
  });

  it("follows results that serve the leader through somebody else", async () => {
    const [midwife] = await resultsOf(plans.bidan);
    const [doctor] = await resultsOf(plans.dokter);
    const serve = (servesId: string | undefined) =>
      world.inside("A", (tx) => tx.workResult.updateMany({ where: { id: doctor?.id }, data: { servesId } }));
    await serve(midwife?.id);
    const actor = await world.actor("kapus");
    const map = await world.inside("A", (tx) => getTeamMap(tx, actor, 1));
    const row = map?.rows.find(({ skpId }) => skpId === plans.dokter);
    expect(row?.results.map(({ columnId }) => columnId)).toEqual([map?.columns[0]?.id]);
  });

  it("has rows but no columns while the leader has no plan", async () => {
    const actor = await world.actor("kadin");
    const map = await world.inside("A", (tx) => getTeamMap(tx, actor, 1));
    expect(map).toMatchObject({ skpId: null, columns: [] });
    expect(map?.rows.length).toBeGreaterThan(0);
  });
});
