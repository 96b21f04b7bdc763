import { beforeEach, expect, it } from "vitest";
import { execute } from "@/lib/core/command";
import { openEvaluation, openEvaluations } from "@/lib/evaluation/commands/open";
import { agreedPlan, setWindow } from "@/tests/support/evaluations";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

let world: World;
beforeEach(async () => {
  world = await buildWorld();
});

const open = async (name: Name, skpId: string, subperiodId = world.period.A.q1) =>
  execute(openEvaluation, { actor: await world.actor(name), now: NOW }, { skpId, subperiodId });

const count = () => world.inside("A", (tx) => tx.evaluation.count());

it("is opened by the employee or the direct superior, and is the same one", async () => {
  const skpId = await agreedPlan(world, "bidan");
  const first = await open("bidan", skpId);
  const second = await open("kapus", skpId);
  if (!first.ok || !second.ok) throw new Error("refused");
  expect(first.data.opened).toBe(true);
  expect(second.data).toEqual({ evaluationId: first.data.evaluationId, opened: false });
});

it("opened twenty times at once is one evaluation", async () => {
  const skpId = await agreedPlan(world, "bidan");
  const actor = await world.actor("bidan");
  const tries = Array.from({ length: 20 }, () =>
    execute(openEvaluation, { actor, now: NOW }, { skpId, subperiodId: world.period.A.q1 }),
  );
  const results = await Promise.all(tries);
  const ids = new Set(results.map((result) => (result.ok ? result.data.evaluationId : result.code)));
  expect(ids.size).toBe(1);
  expect(results.filter((result) => result.ok && result.data.opened)).toHaveLength(1);
  expect(await count()).toBe(1);
});

it("is refused to others: colleague and other agency see nothing, higher superior and HR may not", async () => {
  const skpId = await agreedPlan(world, "bidan");
  expect(await open("dokter", skpId)).toMatchObject({ ok: false, code: "NOT_FOUND" });
  expect(await open("kadin", skpId)).toMatchObject({ ok: false, code: "FORBIDDEN" });
  expect(await open("hr", skpId)).toMatchObject({ ok: false, code: "FORBIDDEN" });
  expect(await open("direktur", skpId)).toMatchObject({ ok: false, code: "NOT_FOUND" });
  expect(await count()).toBe(0);
});

it("needs an agreed plan and a subperiod of its own period", async () => {
  const skpId = await agreedPlan(world, "bidan", "DRAFT");
  expect(await open("bidan", skpId)).toMatchObject({ code: "EVALUATION_NEEDS_AGREED_SKP" });
  expect(await open("bidan", skpId, world.period.B.q1)).toMatchObject({ code: "NOT_FOUND" });
});

it("is refused before and after its window, to the second", async () => {
  const skpId = await agreedPlan(world, "bidan");
  const later = new Date(NOW.getTime() + 1000);
  await setWindow(world, world.period.A.q1, later, new Date("2026-04-30T15:00:00Z"));
  expect(await open("bidan", skpId)).toMatchObject({ code: "PHASE_NOT_OPEN" });
  await setWindow(world, world.period.A.q1, new Date("2026-01-01T00:00:00Z"), NOW);
  expect(await open("bidan", skpId)).toMatchObject({ code: "PHASE_CLOSED" });
  await setWindow(world, world.period.A.q1, new Date("2026-01-01T00:00:00Z"), later);
  expect(await open("bidan", skpId)).toMatchObject({ ok: true });
});

it("HR admin opens a whole subperiod; repeating adds only what is missing", async () => {
  for (const name of ["bidan", "dokter", "perawat"] as const) await agreedPlan(world, name);
  await agreedPlan(world, "kapus", "DRAFT");
  const context = { actor: await world.actor("hr"), now: NOW };
  const input = { subperiodId: world.period.A.q1 };
  expect(await execute(openEvaluations, context, input)).toMatchObject({
    data: { opened: 3, total: 3, withoutPlan: 6 },
  });
  await agreedPlan(world, "kapus2");
  const again = await Promise.all([1, 2, 3].map(() => execute(openEvaluations, context, input)));
  expect(again.map((result) => (result.ok ? result.data.opened : -1)).sort()).toEqual([0, 0, 1]);
  expect(await count()).toBe(4);
});

it("nobody else opens a whole subperiod", async () => {
  for (const name of ["kadin", "unitHr", "auditor", "bidan"] as const) {
    const actor = await world.actor(name);
    const result = await execute(openEvaluations, { actor, now: NOW }, { subperiodId: world.period.A.q1 });
    expect(result).toMatchObject({ ok: false, code: "FORBIDDEN" });
  }
  const actor = await world.operator();
  const result = await execute(openEvaluations, { actor, now: NOW }, { subperiodId: world.period.A.q1 });
  expect(result).toMatchObject({ ok: false, code: "FORBIDDEN" });
});
