import { beforeEach, expect, test } from "vitest";
import { cancelTask } from "@/lib/assignments/commands/decide";
import { getTask } from "@/lib/assignments/queries/task";
import { execute } from "@/lib/core/command";
import { addTaskResult } from "@/lib/skp/commands/from-task";
import { agreedPlan, draftPlan, versionOf } from "@/tests/support/plans";
import { applied, appointed, approved, as } from "@/tests/support/tasks";
import { buildWorld, type Name, type World } from "@/tests/support/world";

let world: World;
beforeEach(async () => {
  world = await buildWorld();
});

const add = async (by: Name, taskId: string, kind = "ADDITIONAL") =>
  execute(addTaskResult, await as(world, by), { taskId, kind, statement: "Panduan layanan tersusun" });

test("an approved task becomes a result with the giver's office, and the plan a new version", async () => {
  const skpId = await draftPlan(world, "bidan");
  const before = await versionOf(world, "A", skpId);
  const taskId = await approved(world);
  expect(await add("bidan", taskId)).toMatchObject({ ok: true, data: { skpId } });
  const result = await world.inside("A", (tx) => tx.workResult.findFirstOrThrow({ where: { taskId } }));
  expect(result).toMatchObject({ skpId, kind: "ADDITIONAL", assignedBy: "Jabatan kapus2" });
  expect(await versionOf(world, "A", skpId)).toBeGreaterThan(before);
});

test.each(["PLT", "PLH", "STRUCTURAL"])(
  "acting as %s is a main result, whatever was chosen (p.50)",
  async (duty) => {
    await draftPlan(world, "bidan");
    const taskId = await appointed(world, "kapus", "bidan", { duty });
    expect(await add("bidan", taskId, "ADDITIONAL")).toMatchObject({ ok: true });
    const result = await world.inside("A", (tx) => tx.workResult.findFirstOrThrow({ where: { taskId } }));
    expect(result.kind).toBe("MAIN");
  },
);

test("is taken up once, also by two windows at once, and is then not cancelled any more", async () => {
  await draftPlan(world, "bidan");
  const taskId = await approved(world);
  const both = await Promise.all([add("bidan", taskId), add("bidan", taskId)]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(both.find(({ ok }) => !ok)).toMatchObject({ code: "TASK_PLANNED" });
  const cancel = { taskId, version: 1, note: "Tidak jadi" };
  expect(await execute(cancelTask, await as(world, "bidan"), cancel)).toMatchObject({ code: "TASK_PLANNED" });
});

test("says what is missing: a decision, a plan, a plan that can be changed", async () => {
  expect(await add("bidan", await applied(world, "bidan"))).toMatchObject({ code: "WRONG_STATE" });
  const taskId = await approved(world);
  expect(await add("bidan", taskId)).toMatchObject({ code: "TASK_NO_PLAN" });
  const skpId = await agreedPlan(world, "bidan", "kapus");
  expect(await add("bidan", taskId)).toMatchObject({ code: "PLAN_HELD" });
  // The page of the task says so instead of offering the form.
  const bidan = await world.actor("bidan");
  const task = await world.inside("A", (tx) => getTask(tx, bidan, world.agency.A, taskId));
  expect(task).toMatchObject({ skpId, skpState: "AGREED" });
});

test.each([
  ["kapus", "FORBIDDEN"],
  ["kapus2", "FORBIDDEN"],
  ["dokter", "NOT_FOUND"],
] as const)("%s does not write the midwife's plan: %s", async (name, code) => {
  await draftPlan(world, "bidan");
  expect(await add(name, await approved(world))).toMatchObject({ ok: false, code });
});
