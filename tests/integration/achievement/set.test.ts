import { beforeEach, describe, expect, it } from "vitest";
import { setAchievement } from "@/lib/achievement/commands/set";
import { deleteGoal, saveGoal } from "@/lib/agreement/commands/goals";
import { execute } from "@/lib/core/command";
import { achieved, typedAchievement } from "@/tests/support/achievements";
import { agreement, typedGoal } from "@/tests/support/agreements";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

let world: World;
beforeEach(async () => {
  world = await buildWorld();
});

const set = async (name: Name, unit: string, more: Record<string, unknown> = {}, now = NOW) =>
  execute(setAchievement, { actor: await world.actor(name), now }, typedAchievement(world, unit, more));
const stored = (unit: string) =>
  world.inside("A", (tx) =>
    tx.organisationAchievement.findFirst({
      where: { unitId: world.unit("A", unit) },
      include: { figures: { orderBy: { sortOrder: "asc" } } },
    }),
  );
const indicatorIds = async (goalIds: string[]) => {
  const rows = await world.inside("A", (tx) =>
    tx.goalIndicator.findMany({ where: { goalId: { in: goalIds } }, select: { id: true } }),
  );
  return rows.map(({ id }) => id);
};

describe("who sets it", () => {
  it("the level above, with office, reason and figures", async () => {
    expect(await set("kadin", "puskesmas")).toMatchObject({ ok: true });
    expect(await stored("puskesmas")).toMatchObject({
      value: "GOOD",
      basis: "ACTION_PLAN",
      setById: world.person("kadin").employeeId,
      setByOffice: "Kepala Dinas",
      setAt: NOW,
      version: 1,
      figures: [{ statement: "Tersedianya naskah akademik kebijakan", realised: "1 naskah" }],
    });
  });

  it("a higher head, and HR admin on the head's behalf", async () => {
    expect(await set("bupati", "puskesmas")).toMatchObject({ ok: true });
    expect(await set("hr", "puskesmas2")).toMatchObject({ ok: true });
  });

  it("nobody for the unit they lead or work in, HR admin included", async () => {
    for (const [name, unit] of [
      ["kapus", "puskesmas"],
      ["bidan", "puskesmas"],
      ["kadin", "dinas"],
      ["hr", "dinas"],
      ["unitHr", "puskesmas"],
      ["auditor", "puskesmas"],
    ] as const)
      expect(await set(name, unit), name).toMatchObject({ code: "FORBIDDEN" });
    expect(await stored("puskesmas")).toBeNull();
  });

  it("the root: the agency head or HR admin, there is nobody above", async () => {
    expect(await set("kadin", "root")).toMatchObject({ code: "FORBIDDEN" });
    expect(await set("bupati", "root")).toMatchObject({ ok: true });
    expect(await set("hr", "root", { version: 1, value: "OUTSTANDING" })).toMatchObject({ ok: true });
  });

  it("hides units of strangers and of other agencies", async () => {
    expect(await set("kapus2", "puskesmas")).toMatchObject({ code: "NOT_FOUND" });
    expect(await set("adminPusat", "puskesmas")).toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("what it rests on", () => {
  it("the trajectory of the quarter: words and target are the agreement's, the share is computed", async () => {
    const { goalIds } = await agreement(world, "puskesmas");
    const [goalIndicatorId] = await indicatorIds(goalIds);
    const figures = [{ goalIndicatorId, statement: "ditulis lain", target: "1", realised: "8 orang" }];
    expect(await set("kadin", "puskesmas", { basis: "TRAJECTORY", figures })).toMatchObject({ ok: true });
    const [figure] = (await stored("puskesmas"))?.figures ?? [];
    expect(figure).toMatchObject({
      goalIndicatorId,
      statement: "Jumlah layanan meningkat",
      target: "10 orang",
    });
    expect(figure?.percent?.toString()).toBe("80");
  });

  it("refuses an indicator of another unit's agreement", async () => {
    const { goalIds } = await agreement(world, "puskesmas2");
    const [goalIndicatorId] = await indicatorIds(goalIds);
    const figures = [{ goalIndicatorId, realised: "8" }];
    expect(await set("kadin", "puskesmas", { figures })).toMatchObject({ code: "NOT_FOUND" });
    expect(await stored("puskesmas")).toBeNull();
  });

  it("a trajectory needs one in the agreement, and its realisation", async () => {
    expect(await set("kadin", "puskesmas", { basis: "TRAJECTORY" })).toMatchObject({
      fields: { basis: expect.stringContaining("belum memuat trajektori") },
    });
    await agreement(world, "puskesmas");
    expect(await set("kadin", "puskesmas", { basis: "TRAJECTORY" })).toMatchObject({
      fields: { basis: expect.stringContaining("Tulis realisasi indikator") },
    });
  });

  it("the year rests on its own basis, with the leader's expectation; a quarter never on that", async () => {
    const yearly = { basis: "YEARLY", subperiodId: world.period.A.year };
    expect(await set("kadin", "puskesmas", yearly)).toMatchObject({
      fields: { expectation: expect.stringContaining("ekspektasi pimpinan") },
    });
    const told = { ...yearly, expectation: "Dipenuhi", reformIndex: "78,25" };
    expect(await set("kadin", "puskesmas", told)).toMatchObject({ ok: true });
    expect(await set("kadin", "puskesmas2", { basis: "YEARLY", expectation: "Dipenuhi" })).toMatchObject({
      code: "VALIDATION",
      fields: { basis: expect.any(String) },
    });
    const plan = { subperiodId: world.period.A.year };
    expect(await set("kadin", "puskesmas2", plan)).toMatchObject({ fields: { basis: expect.any(String) } });
  });

  it("asks for everything that is missing, at its field", async () => {
    const empty = { value: "", reason: " ", setByOffice: "", figures: [{ target: "1" }] };
    const refused = await set("kadin", "puskesmas", empty);
    expect(Object.keys(refused.ok ? {} : (refused.fields ?? {})).sort()).toEqual([
      "figures.0.realised",
      "figures.0.statement",
      "reason",
      "setByOffice",
      "value",
    ]);
    expect(await set("kadin", "puskesmas", { figures: [] })).toMatchObject({
      fields: { basis: expect.stringContaining("paling sedikit satu rencana aksi") },
    });
  });
});

describe("correcting", () => {
  it("replaces value and figures, keeps when it was first set, and leaves a trace", async () => {
    await achieved(world, "puskesmas");
    const later = new Date("2026-03-01T00:00:00Z");
    const change = {
      version: 1,
      value: "POOR",
      figures: [{ statement: "Tersusunnya MoU", target: "1", realised: "0" }],
    };
    expect(await set("kadin", "puskesmas", change, later)).toMatchObject({
      ok: true,
      data: { before: "GOOD" },
    });
    const now = await stored("puskesmas");
    expect(now).toMatchObject({ value: "POOR", version: 2, setAt: NOW });
    expect(now?.figures.map(({ statement }) => statement)).toEqual(["Tersusunnya MoU"]);
    const events = await world.inside("A", (tx) =>
      tx.auditEvent.findMany({
        where: { event: "achievement.set", outcome: "DONE" },
        orderBy: { seq: "asc" },
      }),
    );
    expect(events.map(({ detail }) => detail)).toMatchObject([
      { before: null, value: "GOOD" },
      { before: "GOOD", value: "POOR", unitId: world.unit("A", "puskesmas") },
    ]);
  });

  it("of an older page is a conflict that shows what is stored", async () => {
    await achieved(world, "puskesmas");
    for (const version of [0, 7]) {
      expect(await set("kadin", "puskesmas", { version, value: "POOR" })).toMatchObject({
        code: "CONFLICT",
        current: { value: "GOOD", version: "1" },
      });
    }
    expect(await stored("puskesmas")).toMatchObject({ value: "GOOD" });
  });

  it("two first settings at once: one wins, the other is told", async () => {
    const both = await Promise.all([
      set("kadin", "puskesmas", { value: "POOR" }),
      set("hr", "puskesmas", { value: "OUTSTANDING" }),
    ]);
    expect(both.map((result) => (result.ok ? "ok" : result.code)).sort()).toEqual(["CONFLICT", "ok"]);
    expect((await stored("puskesmas"))?.figures).toHaveLength(1);
  });

  it("not before the period began, nor in a closed year", async () => {
    const q4 = { subperiodId: world.period.A.q4 };
    expect(await set("kadin", "puskesmas", q4)).toMatchObject({ code: "ACHIEVEMENT_TOO_EARLY" });
    await world.inside("A", (tx) => tx.period.updateMany({ data: { state: "CLOSED" } }));
    expect(await set("kadin", "puskesmas")).toMatchObject({ code: "PERIOD_NOT_OPEN" });
  });

  it("keeps its words when the agreement gives up the indicator", async () => {
    const { agreementId, goalIds } = await agreement(world, "puskesmas", ["Satu", "Dua"]);
    const figures = (await indicatorIds(goalIds)).map((goalIndicatorId) => ({
      goalIndicatorId,
      realised: "8",
    }));
    await set("kadin", "puskesmas", { basis: "TRAJECTORY", figures });
    const context = { actor: await world.actor("kapus"), now: NOW };
    const changed = { ...typedGoal("Baru"), agreementId, goalId: goalIds[0], version: 0 };
    expect(await execute(saveGoal, context, changed)).toMatchObject({ ok: true });
    const gone = { agreementId, goalId: goalIds[1], version: 0 };
    expect(await execute(deleteGoal, context, gone)).toMatchObject({ ok: true });
    expect((await stored("puskesmas"))?.figures).toMatchObject([
      { statement: "Jumlah satu", target: "10 orang", goalIndicatorId: null },
      { statement: "Jumlah dua", target: "10 orang", goalIndicatorId: null },
    ]);
  });
});
