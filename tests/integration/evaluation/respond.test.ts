import { beforeEach, describe, expect, it } from "vitest";
import { execute } from "@/lib/core/command";
import { read } from "@/lib/core/read";
import { acknowledgeEvaluation, objectToEvaluation } from "@/lib/evaluation/commands/respond";
import { getEvaluation } from "@/lib/evaluation/queries/record";
import { decided, rated, recordOf } from "@/tests/support/evaluations";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

let world: World;
beforeEach(async () => {
  world = await buildWorld();
});

const reason = "Bukti dukung hasil kerja kedua belum dipertimbangkan.";
const acknowledge = async (name: Name, evaluationId: string, now = NOW, version = 6) =>
  execute(acknowledgeEvaluation, { actor: await world.actor(name), now }, { evaluationId, version });
const object = async (name: Name, evaluationId: string, text = reason, now = NOW, version = 6) =>
  execute(
    objectToEvaluation,
    { actor: await world.actor(name), now },
    { evaluationId, version, reason: text },
  );

describe("the employee's answer", () => {
  it("accepts", async () => {
    const id = await decided(world, "bidan");
    expect(await acknowledge("bidan", id)).toMatchObject({ ok: true });
    expect(await recordOf(world, "bidan", id)).toMatchObject({ state: "ACKNOWLEDGED", respondedAt: NOW });
  });

  it("or objects, to the superior of who decided", async () => {
    const id = await decided(world, "bidan");
    expect(await object("bidan", id)).toMatchObject({ ok: true });
    const { state, objection } = await recordOf(world, "bidan", id);
    expect(state).toBe("OBJECTED");
    expect(objection).toMatchObject({ reason, directedToId: world.person("kadin").employeeId });
  });

  it("is given once, whichever press comes first", async () => {
    const id = await decided(world, "bidan");
    const both = await Promise.all([acknowledge("bidan", id), object("bidan", id)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await acknowledge("bidan", id, NOW, 7)).toMatchObject({ code: "WRONG_STATE" });
    expect(await object("bidan", id, reason, NOW, 7)).toMatchObject({ code: "WRONG_STATE" });
  });

  it("needs a decision, and an objection needs its reason", async () => {
    const undecided = await rated(world, "dokter");
    expect(await acknowledge("dokter", undecided, NOW, 5)).toMatchObject({ code: "WRONG_STATE" });
    const id = await decided(world, "bidan");
    expect(await object("bidan", id, "Tidak setuju.")).toMatchObject({
      code: "VALIDATION",
      fields: { reason: expect.any(String) },
    });
  });

  it("belongs to the employee alone", async () => {
    const id = await decided(world, "bidan");
    for (const name of ["kapus", "kadin", "hr", "auditor"] as const) {
      expect(await acknowledge(name, id)).toMatchObject({ code: "FORBIDDEN" });
      expect(await object(name, id)).toMatchObject({ code: "FORBIDDEN" });
    }
    expect(await acknowledge("dokter", id)).toMatchObject({ code: "NOT_FOUND" });
    expect(await object("analis", id)).toMatchObject({ code: "NOT_FOUND" });
  });

  it("has nobody to object to when the regional head decides on a JPT Pratama", async () => {
    const id = await decided(world, "kadin", { level: 4 });
    expect(await object("kadin", id)).toMatchObject({ code: "EVALUATION_FINAL" });
    expect(await acknowledge("kadin", id)).toMatchObject({ ok: true });
  });
});

describe("time to answer", () => {
  const closeAll = () =>
    world.inside("A", (tx) =>
      tx.phaseWindow.updateMany({
        where: { agencyId: world.agency.A, phase: { in: ["EVALUATION", "FOLLOW_UP"] } },
        data: { opensAt: new Date("2026-01-01T00:00:00Z"), closesAt: NOW },
      }),
    );
  // Decided on Tue 10 Feb 2026 in Jayapura: the fourteenth working day is Mon 2 Mar.
  const lastMoment = new Date("2026-03-02T14:59:59Z");
  const tooLate = new Date("2026-03-02T15:00:00Z");

  it("is fourteen working days even when every window has closed", async () => {
    const [one, two] = [await decided(world, "bidan"), await decided(world, "dokter")];
    await closeAll();
    expect(await acknowledge("bidan", one, tooLate)).toMatchObject({ code: "PHASE_CLOSED" });
    expect(await acknowledge("bidan", one, lastMoment)).toMatchObject({ ok: true });
    expect(await object("dokter", two, reason, lastMoment)).toMatchObject({ ok: true });
  });

  it("grows by holidays, and lasts while the follow-up is open", async () => {
    await world.inside("A", (tx) =>
      tx.holiday.create({
        data: {
          agencyId: world.agency.A,
          date: new Date("2026-02-17"),
          kind: "NATIONAL",
          name: "Tahun Baru Imlek",
        },
      }),
    );
    const [one, two] = [await decided(world, "bidan"), await decided(world, "dokter")];
    await closeAll();
    expect(await acknowledge("bidan", one, tooLate)).toMatchObject({ ok: true });
    await world.inside("A", (tx) =>
      tx.phaseWindow.updateMany({
        where: { agencyId: world.agency.A, phase: "FOLLOW_UP" },
        data: { closesAt: new Date("2027-02-28T15:00:00Z") },
      }),
    );
    expect(await acknowledge("dokter", two, new Date("2027-02-01T00:00:00Z"))).toMatchObject({ ok: true });
  });
});

describe("an objection's text", () => {
  it("is for the employee, the appraiser and the superior it went to; others see only that there is one", async () => {
    const id = await decided(world, "bidan");
    await object("bidan", id);
    const seen = async (name: Name) => {
      const actor = await world.actor(name);
      return read(actor, (tx) => getEvaluation(tx, actor, id, NOW));
    };
    for (const name of ["bidan", "kapus", "kadin"] as const) {
      expect((await seen(name))?.objection?.reason).toBe(reason);
    }
    for (const name of ["hr", "unitHr", "auditor", "bupati"] as const) {
      expect(await seen(name)).toMatchObject({ state: "OBJECTED", objection: null });
    }
  });
});
