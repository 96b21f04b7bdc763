import { beforeEach, describe, expect, test } from "vitest";
import { execute } from "@/lib/core/command";
import { giveFeedback, requestFeedback } from "@/lib/feedback/commands";
import { listReceived, listRequestsToMe } from "@/lib/feedback/queries";
import { agreedPlan, type PlanIds } from "@/tests/support/agreed-plan";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

let world: World;
let plan: PlanIds;
beforeEach(async () => {
  world = await buildWorld();
  plan = await agreedPlan(world, "bidan");
});

const give = async (name: Name, more: Record<string, unknown> = {}) =>
  execute(
    giveFeedback,
    { actor: await world.actor(name), now: NOW },
    {
      skpId: plan.skpId,
      about: `result:${plan.results[0]}`,
      tone: "POSITIVE",
      text: "Sudah baik, pertahankan!",
      ...more,
    },
  );
const ask = async (name: Name, more: Record<string, unknown> = {}) =>
  execute(requestFeedback, { actor: await world.actor(name), now: NOW }, { skpId: plan.skpId, ...more });
const nipOf = (name: Name) =>
  world.inside("A", async (tx) => {
    const { employeeId } = world.person(name);
    return (await tx.employee.findFirstOrThrow({ where: { id: employeeId } })).nip;
  });
const received = async () => {
  const actor = await world.actor("bidan");
  return world.inside("A", (tx) => listReceived(tx, actor, 1));
};

describe("giveFeedback", () => {
  test.each([
    ["kapus", "SUPERIOR"],
    ["dokter", "PEER"],
    ["kadin", "OTHER"],
  ] as const)("%s gives as %s, with name", async (name, giverClass) => {
    expect((await give(name)).ok).toBe(true);
    expect(await received()).toMatchObject([
      { giverClass, personName: `Nama ${name}`, statement: "Hasil kerja 1 bidan" },
    ]);
  });

  test("somebody led by the person gives as subordinate", async () => {
    plan = await agreedPlan(world, "kapus");
    const result = await give("bidan", { about: "value:COLLABORATIVE" });
    expect(result.ok).toBe(true);
    const rows = await world.inside("A", (tx) =>
      tx.feedback.findMany({ select: { giverClass: true, value: true } }),
    );
    expect(rows).toEqual([{ giverClass: "SUBORDINATE", value: "COLLABORATIVE" }]);
  });

  test.each([
    ["perawat", "NOT_FOUND"],
    ["analis", "NOT_FOUND"],
    ["bidan", "FORBIDDEN"],
    ["hr", "FORBIDDEN"],
    ["auditor", "FORBIDDEN"],
  ] as const)("%s may not: %s", async (name, code) => {
    expect(await give(name)).toMatchObject({ ok: false, code });
    expect(await received()).toEqual([]);
  });

  test("a result of another plan is refused", async () => {
    const other = await agreedPlan(world, "dokter");
    expect(await give("kapus", { about: `result:${other.results[0]}` })).toMatchObject({ code: "NOT_FOUND" });
  });

  test("in a closed period nothing is added", async () => {
    await world.inside("A", (tx) => tx.period.updateMany({ data: { state: "CLOSED" } }));
    expect(await give("kapus")).toMatchObject({ code: "PERIOD_NOT_OPEN" });
  });
});

describe("requestFeedback", () => {
  test("goes to the superior when nobody is named, and is answered by the feedback", async () => {
    expect(
      (await ask("bidan", { workResultId: plan.results[0], message: "Bagaimana layanan ANC?" })).ok,
    ).toBe(true);
    const kapus = await world.actor("kapus");
    const waiting = () => world.inside("A", (tx) => listRequestsToMe(tx, kapus, 1));
    expect(await waiting()).toMatchObject([
      { employeeName: "Nama bidan", message: "Bagaimana layanan ANC?" },
    ]);
    await give("kapus");
    expect(await waiting()).toEqual([]);
  });

  test("lets a colleague from elsewhere answer, once asked", async () => {
    expect(await give("perawat")).toMatchObject({ code: "NOT_FOUND" });
    expect((await ask("bidan", { askedNip: await nipOf("perawat") })).ok).toBe(true);
    expect((await give("perawat")).ok).toBe(true);
    expect(await received()).toMatchObject([{ giverClass: "OTHER" }]);
    expect(await give("perawat")).toMatchObject({ code: "NOT_FOUND" });
  });

  test("is for the own plan, another person, and once at a time", async () => {
    expect(await ask("kapus")).toMatchObject({ code: "FORBIDDEN" });
    expect(await ask("perawat")).toMatchObject({ code: "NOT_FOUND" });
    expect(await ask("bidan", { askedNip: await nipOf("bidan") })).toMatchObject({ code: "REQUEST_SELF" });
    expect(await ask("bidan", { askedNip: "123" })).toMatchObject({
      fields: { askedNip: expect.any(String) },
    });
    expect((await ask("bidan")).ok).toBe(true);
    expect(await ask("bidan")).toMatchObject({ code: "REQUEST_DOUBLE" });
  });
});
