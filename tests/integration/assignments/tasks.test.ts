import { beforeEach, describe, expect, test } from "vitest";
import { cancelTask, decideTask, endTask } from "@/lib/assignments/commands/decide";
import { applyTask, appointTask } from "@/lib/assignments/commands/give";
import { listTasks, type TaskTab } from "@/lib/assignments/queries/lists";
import { getTask } from "@/lib/assignments/queries/task";
import { getWorkload } from "@/lib/assignments/queries/workload";
import { execute } from "@/lib/core/command";
import { agreedPlan } from "@/tests/support/agreed-plan";
import { applied, appointed, approved, as, nobody, typedTask } from "@/tests/support/tasks";
import { buildWorld, type Name, type World } from "@/tests/support/world";

let world: World;
beforeEach(async () => {
  world = await buildWorld();
});

const stored = (id: string) =>
  world.inside("A", (tx) => tx.taskAssignment.findFirstOrThrow({ where: { id } }));
const appoint = async (by: Name, name: Name, more: Record<string, unknown> = {}) =>
  execute(appointTask, await as(world, by), {
    ...typedTask,
    employeeId: world.person(name).employeeId,
    ...more,
  });
const apply = async (more: Record<string, unknown>) =>
  execute(applyTask, await as(world, "bidan"), { ...typedTask, reason: "Berpengalaman.", ...more });
const decide = async (by: Name, taskId: string, more: Record<string, unknown> = {}) =>
  execute(decideTask, await as(world, by), { taskId, version: 0, decision: "APPROVED", ...more });

describe("appointTask", () => {
  test("by the own appraiser holds at once, with the office that gave it", async () => {
    const task = await stored(await appointed(world, "kapus", "bidan", { duty: "PLT" }));
    expect(task).toMatchObject({
      state: "APPROVED",
      form: "APPOINTMENT",
      scope: "OWN_UNIT",
      duty: "PLT",
      giverOffice: "Jabatan kapus",
      decidedById: world.person("kapus").employeeId,
    });
  });

  test.each([
    ["kapus2", "OTHER_UNIT"],
    ["kadin", "OTHER_UNIT"],
  ] as const)("by %s, who is not, waits for the appraiser (%s)", async (by, scope) => {
    expect(await stored(await appointed(world, by, "bidan"))).toMatchObject({ state: "PROPOSED", scope });
  });

  test("to another agency or outside the government, where the leader there is named", async () => {
    const host = { hostName: "Badan Kesehatan Dunia", hostKind: "INTERNATIONAL", giverOffice: "Direktur" };
    const task = await stored(await appointed(world, "kapus", "bidan", { ...host, place: "OUTSIDE" }));
    expect(task).toMatchObject({ ...host, scope: "OUTSIDE", unitId: null });
    expect(await appoint("kapus", "bidan", { place: "OTHER_AGENCY" })).toMatchObject({
      fields: { hostName: expect.any(String) },
    });
    expect(await appoint("kapus", "bidan", { place: "OUTSIDE", hostName: "X" })).toMatchObject({
      fields: { hostKind: expect.any(String) },
    });
  });

  test.each([
    ["dokter", "bidan", "FORBIDDEN"],
    ["kapus", "kapus", "FORBIDDEN"],
    ["hr", "bidan", "FORBIDDEN"],
    ["direktur", "bidan", "NOT_FOUND"],
  ] as const)("%s does not appoint %s: %s", async (by, name, code) => {
    expect(await appoint(by, name)).toMatchObject({ ok: false, code });
  });

  test("needs an appraiser, an open year and dates in order", async () => {
    expect(await appoint("kadin", "bupati")).toMatchObject({ code: "TASK_NO_APPRAISER" });
    expect(await appoint("kapus", "bidan", { startsOn: "2027-03-01" })).toMatchObject({
      code: "PERIOD_NOT_OPEN",
    });
    expect(await appoint("kapus", "bidan", { endsOn: "2026-02-01" })).toMatchObject({
      fields: { endsOn: expect.any(String) },
    });
    expect(await appoint("kapus", "bidan", { title: " " })).toMatchObject({
      fields: { title: expect.any(String) },
    });
    await world.inside("A", (tx) => tx.period.updateMany({ data: { state: "CLOSED" } }));
    expect(await appoint("kapus", "bidan")).toMatchObject({ code: "PERIOD_NOT_OPEN" });
  });
});

describe("applyTask", () => {
  test("names the leader of the unit, and waits for the own appraiser", async () => {
    const taskId = await applied(world, "bidan");
    expect(await stored(taskId)).toMatchObject({
      state: "PROPOSED",
      form: "VOLUNTARY",
      scope: "OTHER_UNIT",
      giverId: world.person("kapus2").employeeId,
      giverOffice: "Jabatan kapus2",
    });
  });

  test("says what is missing", async () => {
    expect(await apply({})).toMatchObject({ fields: { unitId: expect.any(String) } });
    expect(await apply({ place: "OTHER_AGENCY", hostName: "BKN" })).toMatchObject({
      fields: { giverOffice: expect.any(String) },
    });
    expect(await apply({ unitId: nobody() })).toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("decideTask", () => {
  test.each(["kapus2", "kadin", "bidan", "hr"] as const)("%s is not the appraiser", async (name) => {
    expect(await decide(name, await applied(world, "bidan"))).toMatchObject({ code: "FORBIDDEN" });
  });

  test("refuses with a note, and only with one", async () => {
    const taskId = await applied(world, "bidan");
    const refusal = { decision: "REFUSED", note: "" };
    expect(await decide("kapus", taskId, refusal)).toMatchObject({ fields: { note: expect.any(String) } });
    expect(await decide("kapus", taskId, { ...refusal, note: "Beban sudah penuh" })).toMatchObject({
      ok: true,
    });
    expect(await stored(taskId)).toMatchObject({ state: "REFUSED", note: "Beban sudah penuh" });
    expect(await decide("kapus", taskId, { version: 1 })).toMatchObject({ code: "WRONG_STATE" });
  });

  test("of two decisions at once one holds", async () => {
    const taskId = await applied(world, "bidan");
    const both = await Promise.all([
      decide("kapus", taskId),
      decide("kapus", taskId, { decision: "REFUSED", note: "Penuh" }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const refused = both.find(({ ok }) => !ok);
    expect(["CONFLICT", "WRONG_STATE"]).toContain(refused?.ok === false && refused.code);
  });
});

describe("cancelTask and endTask", () => {
  const cancel = async (by: Name, taskId: string, version: number) =>
    execute(cancelTask, await as(world, by), { taskId, version, note: "Tidak jadi" });
  const end = async (by: Name, taskId: string, version: number, endsOn = "2026-03-31") =>
    execute(endTask, await as(world, by), { taskId, version, endsOn });

  test("whoever asked calls it off; the version must be the one that was read", async () => {
    const taskId = await applied(world, "bidan");
    expect(await cancel("kapus", taskId, 0)).toMatchObject({ code: "FORBIDDEN" });
    expect(await cancel("bidan", taskId, 7)).toMatchObject({ code: "CONFLICT", current: { version: "0" } });
    expect(await cancel("bidan", taskId, 0)).toMatchObject({ ok: true });
    expect(await cancel("bidan", taskId, 1)).toMatchObject({ code: "WRONG_STATE" });
  });

  test("giver or appraiser ends a running one, not before it began", async () => {
    const taskId = await approved(world);
    expect(await end("bidan", taskId, 1)).toMatchObject({ code: "FORBIDDEN" });
    expect(await end("kapus", taskId, 1, "2026-02-01")).toMatchObject({
      fields: { endsOn: expect.any(String) },
    });
    expect(await end("kapus2", taskId, 1)).toMatchObject({ ok: true });
    expect(await stored(taskId)).toMatchObject({ state: "ENDED", endsOn: new Date("2026-03-31") });
    expect(await end("kapus", taskId, 2)).toMatchObject({ code: "WRONG_STATE" });
  });
});

describe("who sees it", () => {
  test.each([
    ["bidan", true],
    ["kapus", true],
    ["kapus2", true],
    ["kadin", true],
    ["hr", true],
    ["dokter", false],
    ["perawat", false],
  ] as const)("%s: %s", async (name, sees) => {
    const taskId = await applied(world, "bidan");
    const actor = await world.actor(name);
    const task = await world.inside("A", (tx) => getTask(tx, actor, world.agency.A, taskId));
    expect(task !== null).toBe(sees);
  });

  test("the lists: mine, given by me, waiting for me", async () => {
    const taskId = await applied(world, "bidan");
    const ids = async (name: Name, tab: TaskTab) => {
      const actor = await world.actor(name);
      return (await world.inside("A", (tx) => listTasks(tx, actor, tab, 1))).map(({ id }) => id);
    };
    expect(await ids("bidan", "saya")).toEqual([taskId]);
    expect(await ids("kapus2", "diberikan")).toEqual([taskId]);
    expect(await ids("kapus", "persetujuan")).toEqual([taskId]);
    expect(await ids("kadin", "persetujuan")).toEqual([]);
    await decide("kapus", taskId);
    expect(await ids("kapus", "persetujuan")).toEqual([]);
  });

  test("the appraiser weighs running tasks, the plan and its progress, without the task itself", async () => {
    await agreedPlan(world, "bidan");
    await appointed(world, "kapus", "bidan");
    const taskId = await applied(world, "bidan");
    const { employeeId } = world.person("bidan");
    const question = { agencyId: world.agency.A, employeeId, periodId: world.period.A.id, taskId };
    expect(await world.inside("A", (tx) => getWorkload(tx, question))).toEqual({
      runningTasks: 1,
      mainResults: 2,
      additionalResults: 0,
      indicators: 4,
      reported: 0,
      predicate: null,
      competencies: [],
    });
  });
});
