// A plan for someone who left: whatever would begin one, fill one or add to one says so, and nothing is written.
import { beforeAll, expect, it } from "vitest";
import { decideTask } from "@/lib/assignments/commands/decide";
import { appointTask } from "@/lib/assignments/commands/give";
import { execute } from "@/lib/core/command";
import { messageOf } from "@/lib/core/messages";
import { giveTarget } from "@/lib/library/commands/bulk";
import { addMatrixMembers } from "@/lib/matrix/commands/members";
import { startSkp } from "@/lib/skp/commands/draft";
import { saveResult } from "@/lib/skp/commands/results";
import { recordStudy } from "@/lib/studies/commands";
import { leadersPlan } from "@/tests/support/matrices";
import { draftPlan, typedResult } from "@/tests/support/plans";
import { bulkTarget } from "@/tests/support/samples/library";
import { applied, as, typedStudy, typedTask } from "@/tests/support/tasks";
import { buildWorld, type World } from "@/tests/support/world";

let world: World;
let employeeId: string;
let plan: string;
let task: string;
beforeAll(async () => {
  world = await buildWorld();
  employeeId = world.person("bidan").employeeId;
  plan = await draftPlan(world, "bidan");
  task = await applied(world, "bidan");
  const data = { leftOn: new Date("2026-02-01") };
  for (const id of [employeeId, world.person("dokter").employeeId]) {
    await world.inside("A", (tx) => tx.employee.updateMany({ where: { id }, data }));
  }
});

it("is neither started nor written on", async () => {
  const start = { periodId: world.period.A.id, approach: "QUALITATIVE" };
  expect(await execute(startSkp, await as(world, "dokter"), start)).toMatchObject({ ok: false });
  const result = { skpId: plan, ...typedResult("Ibu terlayani") };
  expect(await execute(saveResult, await as(world, "bidan"), result)).toMatchObject({
    code: "PLAN_PERSON_LEFT",
    message: expect.stringContaining("tidak bekerja di instansi"),
  });
});

it("gets no task, and a task asked for before cannot be approved, only refused", async () => {
  const kapus = await as(world, "kapus");
  expect(await execute(appointTask, kapus, { ...typedTask, employeeId })).toMatchObject({ ok: false });
  const decide = (decision: string, note = "") =>
    execute(decideTask, kapus, { taskId: task, version: 0, decision, note });
  expect(await decide("APPROVED")).toMatchObject({
    code: "TASK_PERSON_LEFT",
    message: messageOf("TASK_PERSON_LEFT"),
  });
  expect(await decide("REFUSED", "Sudah keluar")).toMatchObject({ ok: true });
});

it("gets no target for many, no row of a matrix and no study leave", async () => {
  const hr = await as(world, "hr");
  expect(await execute(giveTarget, hr, bulkTarget(world, { expected: 3 }))).toMatchObject({
    code: "BULK_CHANGED",
    message: expect.stringContaining("menjadi 1 "),
  });
  const members = { skpId: await leadersPlan(world), employeeIds: employeeId };
  expect(await execute(addMatrixMembers, await as(world, "kapus"), members)).toMatchObject({
    code: "MATRIX_PERSON_LEFT",
  });
  expect(await execute(recordStudy, hr, { ...typedStudy, employeeId })).toMatchObject({
    code: "EMPLOYEE_LEFT",
  });
});
