import { beforeEach, describe, expect, test } from "vitest";
import { execute } from "@/lib/core/command";
import { linkAgreement, takeAgreement } from "@/lib/skp/commands/from-agreement";
import { saveResult } from "@/lib/skp/commands/results";
import { getSkpPage } from "@/lib/skp/queries/page";
import { getPlanPromise, getPromiseNow } from "@/lib/skp/queries/promise";
import { agreement } from "@/tests/support/agreements";
import { agreedPlan, done, draftPlan, submittedPlan, versionOf } from "@/tests/support/plans";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

let world: World;
beforeEach(async () => {
  world = await buildWorld();
});

const as = async (name: Name, now = NOW) => ({ actor: await world.actor(name), now });
const standing = async (skpId: string) => ({ skpId, version: await versionOf(world, "A", skpId) });
const take = async (name: Name, skpId: string) =>
  execute(takeAgreement, await as(name), await standing(skpId));
const promise = (skpId: string) =>
  world.inside("A", async (tx) => {
    const { agencyId, id, periodId, employeeId } = await tx.skp.findFirstOrThrow({ where: { id: skpId } });
    return getPlanPromise(tx, { agencyId, id, periodId, employeeId }, { now: NOW, zone: "Asia/Jayapura" });
  });
const resultsOf = (skpId: string) =>
  world.inside("A", (tx) =>
    tx.workResult.findMany({
      where: { skpId },
      orderBy: { sortOrder: "asc" },
      include: { indicators: { orderBy: { sortOrder: "asc" } } },
    }),
  );

describe("taking the agreement into the head's plan", () => {
  test("adds what is missing as main results at the end, linked, and no more the second time", async () => {
    const { goalIds } = await agreement(world, "puskesmas", ["Layanan meningkat", "Obat tersedia"]);
    const skpId = await draftPlan(world, "kapus", ["Direktif terlaksana"]);
    expect((await promise(skpId)).missing).toHaveLength(2);
    expect(await take("kapus", skpId)).toMatchObject({ ok: true, data: { goals: 2 } });
    const rows = await resultsOf(skpId);
    expect(rows.map(({ statement, kind, goalId }) => [statement, kind, goalId])).toEqual([
      ["Direktif terlaksana", "MAIN", null],
      ["Layanan meningkat", "MAIN", goalIds[0]],
      ["Obat tersedia", "MAIN", goalIds[1]],
    ]);
    expect(rows[1]).toMatchObject({ assignedBy: "Jabatan kadin" });
    expect(rows[1]?.indicators).toEqual([
      expect.objectContaining({ statement: "Jumlah layanan meningkat", target: "100", unit: "orang" }),
    ]);
    expect((await promise(skpId)).missing).toEqual([]);
    expect(await take("kapus", skpId)).toMatchObject({ code: "AGREEMENT_TAKEN" });
  });

  test("links what stands there in the same words instead of writing it twice", async () => {
    const { goalIds } = await agreement(world, "puskesmas", ["Layanan meningkat"]);
    const skpId = await draftPlan(world, "kapus", ["Layanan  MENINGKAT."]);
    const before = await promise(skpId);
    expect(before.missing).toEqual([]);
    expect(await take("kapus", skpId)).toMatchObject({ ok: true, data: { goals: 0 } });
    const rows = await resultsOf(skpId);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ goalId: goalIds[0], statement: "Layanan  MENINGKAT." });
    const [indicator] = before.goals[0]?.indicators ?? [];
    expect(rows[0]?.indicators).toEqual([expect.objectContaining({ goalIndicatorId: indicator?.id })]);
    expect(await take("kapus", skpId)).toMatchObject({ code: "AGREEMENT_TAKEN" });
  });

  test("adds only the indicator where the goal is there without it", async () => {
    await agreement(world, "puskesmas", ["Layanan meningkat"]);
    const skpId = await draftPlan(world, "kapus", []);
    const other = [{ statement: "Indeks layanan", target: "4", unit: "" }];
    const row = { skpId, kind: "MAIN", statement: "Layanan meningkat", indicators: other };
    done(await execute(saveResult, await as("kapus"), row));
    expect((await promise(skpId)).missing).toMatchObject([{ onlyAdditional: false, indicators: [{}] }]);
    done(await take("kapus", skpId));
    const [result] = await resultsOf(skpId);
    expect(result?.indicators.map(({ statement }) => statement)).toEqual([
      "Indeks layanan",
      "Jumlah layanan meningkat",
    ]);
    expect((await promise(skpId)).missing).toEqual([]);
  });

  test("is the head's alone, in a draft, with the version that was read, while planning is open", async () => {
    await agreement(world, "puskesmas");
    const skpId = await draftPlan(world, "kapus", []);
    expect(await take("kadin", skpId)).toMatchObject({ code: "FORBIDDEN" });
    expect(await take("bidan", skpId)).toMatchObject({ code: "NOT_FOUND" });
    const old = { ...(await standing(skpId)), version: 7 };
    expect(await execute(takeAgreement, await as("kapus"), old)).toMatchObject({ code: "SKP_CHANGED" });
    const late = await as("kapus", new Date("2027-03-01T00:00:00Z"));
    expect(await execute(takeAgreement, late, await standing(skpId))).toMatchObject({ code: "PHASE_CLOSED" });
    const submitted = await submittedPlan(world, "kadin");
    expect(await take("kadin", submitted)).toMatchObject({ code: "WRONG_STATE" });
  });

  test("pressed twice at once it writes once", async () => {
    await agreement(world, "puskesmas");
    const skpId = await draftPlan(world, "kapus", []);
    const input = await standing(skpId);
    const both = await Promise.all([
      execute(takeAgreement, await as("kapus"), input),
      execute(takeAgreement, await as("kapus"), input),
    ]);
    expect(both.map((result) => (result.ok ? "ok" : result.code)).sort()).toEqual(["SKP_CHANGED", "ok"]);
    expect(await resultsOf(skpId)).toHaveLength(1);
  });

  test("who leads no unit has promised nothing", async () => {
    await agreement(world, "puskesmas");
    const skpId = await draftPlan(world, "bidan");
    expect(await promise(skpId)).toMatchObject({ agreements: [], goals: [], missing: [] });
    expect(await take("bidan", skpId)).toMatchObject({ code: "AGREEMENT_TAKEN" });
  });
});

describe("linking what is worded otherwise", () => {
  const arrange = async () => {
    const { goalIds } = await agreement(world, "puskesmas", ["Layanan meningkat"]);
    const skpId = await draftPlan(world, "kapus", ["Pasien puas"]);
    const [row] = await resultsOf(skpId);
    const goals = [{ goalId: goalIds[0], resultId: row?.id }];
    const goal = (await promise(skpId)).goals[0];
    const indicators = [{ goalIndicatorId: goal?.indicators[0]?.id, indicatorId: row?.indicators[0]?.id }];
    return { skpId, goals, indicators };
  };

  test("makes the promise complete without another row", async () => {
    const { skpId, goals, indicators } = await arrange();
    const input = { ...(await standing(skpId)), goals, indicators };
    expect(await execute(linkAgreement, await as("kapus"), input)).toMatchObject({ data: { links: 2 } });
    expect((await promise(skpId)).missing).toEqual([]);
    expect(await resultsOf(skpId)).toHaveLength(1);
  });

  test("refuses a row of another plan, a goal of another unit, and one row for two goals", async () => {
    const { skpId, goals } = await arrange();
    const other = await agreement(world, "puskesmas2");
    const theirs = await draftPlan(world, "bidan");
    const [foreign] = await resultsOf(theirs);
    const attempt = async (links: unknown) =>
      execute(linkAgreement, await as("kapus"), { ...(await standing(skpId)), goals: links });
    expect(await attempt([{ ...goals[0], resultId: foreign?.id }])).toMatchObject({ code: "SKP_CHANGED" });
    expect(await attempt([{ ...goals[0], goalId: other.goalIds[0] }])).toMatchObject({ code: "SKP_CHANGED" });
    expect(await attempt([goals[0], goals[0]])).toMatchObject({ code: "AGREEMENT_LINK_TWICE" });
    const input = { ...(await standing(skpId)), goals };
    expect(await execute(linkAgreement, await as("kadin"), input)).toMatchObject({ code: "FORBIDDEN" });
    const old = { ...input, version: 9 };
    expect(await execute(linkAgreement, await as("kapus"), old)).toMatchObject({ code: "SKP_CHANGED" });
  });
});

describe("where it is told", () => {
  const told = async (name: Name, skpId: string) => {
    const actor = await world.actor(name);
    return world.inside("A", async (tx) => {
      const page = await getSkpPage(tx, actor, skpId, { now: NOW, row: null });
      return page && getPromiseNow(tx, actor, page, NOW);
    });
  };

  test("to the head while drafting, to the appraiser before deciding, to nobody once agreed", async () => {
    await agreement(world, "puskesmas");
    const skpId = await draftPlan(world, "kapus");
    expect((await told("kapus", skpId))?.missing).toHaveLength(1);
    expect(await told("hr", skpId)).toBeNull();
    const other = await agreedPlan(world, "kapus2", "kadin");
    expect(await told("kapus2", other)).toBeNull();
    const submitted = await submittedPlan(world, "kadin");
    await agreement(world, "dinas");
    expect((await told("bupati", submitted))?.missing).toHaveLength(1);
  });

  test("an additional result does not stand for a promise", async () => {
    await agreement(world, "puskesmas", ["Layanan meningkat"]);
    const skpId = await draftPlan(world, "kapus", []);
    const additional = { skpId, kind: "ADDITIONAL", statement: "Layanan meningkat", indicators: [] };
    done(await execute(saveResult, await as("kapus"), additional));
    expect((await promise(skpId)).missing).toEqual([expect.objectContaining({ onlyAdditional: true })]);
  });
});
