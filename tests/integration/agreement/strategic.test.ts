import { beforeEach, expect, test } from "vitest";
import { saveGoal } from "@/lib/agreement/commands/goals";
import { deleteStrategicGoal, saveStrategicGoal } from "@/lib/agreement/commands/strategic";
import { execute } from "@/lib/core/command";
import { agreement, strategicGoal, typedGoal } from "@/tests/support/agreements";
import { done } from "@/tests/support/plans";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

let world: World;
beforeEach(async () => {
  world = await buildWorld();
});

const as = async (name: Name) => ({ actor: await world.actor(name), now: NOW });
const typed = (more: Record<string, unknown> = {}) => ({
  unitId: world.unit("A", "root"),
  statement: "Derajat kesehatan meningkat",
  firstYear: "2025",
  lastYear: "2029",
  ...more,
});

test("HR admin and the agency's head write goals with indicators; nobody else", async () => {
  const indicators = [
    {
      statement: "Persentase keluarga sehat",
      baseline: "17",
      target: "18%",
      method: "Jumlah keluarga sehat dibagi keluarga yang ada",
      dataSource: "Laporan KS",
    },
    { statement: "", baseline: "", target: "", method: "", dataSource: "" },
  ];
  for (const name of ["hr", "bupati"] as const) {
    const { goalId } = done(await execute(saveStrategicGoal, await as(name), typed({ indicators })));
    const rows = await world.inside("A", (tx) => tx.strategicIndicator.findMany({ where: { goalId } }));
    expect(rows).toEqual([
      expect.objectContaining({ baseline: "17", target: "18%", dataSource: "Laporan KS" }),
    ]);
  }
  for (const name of ["kadin", "unitHr", "bidan", "auditor"] as const)
    expect(await execute(saveStrategicGoal, await as(name), typed())).toMatchObject({ code: "FORBIDDEN" });
  expect(await execute(saveStrategicGoal, await as("adminPusat"), typed())).toMatchObject({
    code: "NOT_FOUND",
  });
});

test("bad years and rows are told at the field", async () => {
  const refused = async (more: Record<string, unknown>) =>
    execute(saveStrategicGoal, await as("hr"), typed(more));
  expect(await refused({ firstYear: "2030" })).toMatchObject({ fields: { lastYear: expect.any(String) } });
  expect(await refused({ firstYear: "dua ribu" })).toMatchObject({
    fields: { firstYear: expect.any(String) },
  });
  expect(await refused({ indicators: [{ statement: "", target: "80" }] })).toMatchObject({
    fields: { "indicators.0.statement": expect.any(String) },
  });
});

test("a programme goal supports a strategic goal of its years, never itself in the end", async () => {
  const top = await strategicGoal(world);
  const programme = await strategicGoal(world, { parentId: top });
  const late = { parentId: top, firstYear: "2030", lastYear: "2034" };
  expect(await execute(saveStrategicGoal, await as("hr"), typed(late))).toMatchObject({
    fields: { parentId: expect.stringContaining("tahun lain") },
  });
  const circle = { goalId: top, version: 0, parentId: programme };
  expect(await execute(saveStrategicGoal, await as("hr"), typed(circle))).toMatchObject({
    fields: { parentId: expect.stringContaining("mendukung sasaran ini") },
  });
  const itself = { goalId: top, version: 0, parentId: top };
  expect(await execute(saveStrategicGoal, await as("hr"), typed(itself))).toMatchObject({
    fields: { parentId: expect.any(String) },
  });
});

test("two at once under each other: no circle comes of it", async () => {
  const [one, two] = [await strategicGoal(world), await strategicGoal(world)];
  const both = await Promise.all([
    execute(saveStrategicGoal, await as("hr"), typed({ goalId: one, version: 0, parentId: two })),
    execute(saveStrategicGoal, await as("bupati"), typed({ goalId: two, version: 0, parentId: one })),
  ]);
  expect(both.filter((result) => result.ok)).toHaveLength(1);
});

test("the second of two people sees what is stored now", async () => {
  const goalId = await strategicGoal(world);
  const both = await Promise.all([
    execute(saveStrategicGoal, await as("hr"), typed({ goalId, version: 0, statement: "Satu" })),
    execute(saveStrategicGoal, await as("bupati"), typed({ goalId, version: 0, statement: "Dua" })),
  ]);
  expect(both.find((result) => !result.ok)).toMatchObject({
    code: "CONFLICT",
    current: { version: "1", statement: expect.stringMatching(/Satu|Dua/), firstYear: "2025", parentId: "" },
  });
});

test("one that is supported stays, and says by what", async () => {
  const goalId = await strategicGoal(world);
  const { agreementId } = await agreement(world, "root", []);
  const goal = { agreementId, ...typedGoal("Sasaran"), strategicGoalId: goalId };
  const saved = done(await execute(saveGoal, await as("bupati"), goal));
  const remove = async (version: number) => execute(deleteStrategicGoal, await as("hr"), { goalId, version });
  expect(await remove(0)).toMatchObject({
    code: "STRATEGIC_GOAL_IN_USE",
    message: expect.stringContaining("1 sasaran perjanjian"),
  });
  expect(await remove(3)).toMatchObject({ code: "AGREEMENT_CHANGED" });
  await world.inside("A", (tx) =>
    tx.goal.updateMany({ where: { id: saved.goalId }, data: { strategicGoalId: null } }),
  );
  expect(await remove(0)).toMatchObject({ ok: true });
});
