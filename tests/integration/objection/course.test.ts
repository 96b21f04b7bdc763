import { beforeEach, describe, expect, it } from "vitest";
import { execute } from "@/lib/core/command";
import { read } from "@/lib/core/read";
import { objectToEvaluation } from "@/lib/evaluation/commands/respond";
import { listWaiting } from "@/lib/home/queries";
import { decideObjection } from "@/lib/objection/commands/decide";
import { explainObjection } from "@/lib/objection/commands/explain";
import { getObjectionsPage } from "@/lib/objection/queries";
import { decided, recordOf, unsigned } from "@/tests/support/evaluations";
import { objected } from "@/tests/support/objections";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

let world: World;
beforeEach(async () => {
  world = await buildWorld();
});

const reason = "Bukti dukung hasil kerja kedua belum dipertimbangkan.";
const at = async (name: Name, now = NOW) => ({ actor: await world.actor(name), now });
const file = async (evaluationId: string, now: Date) =>
  execute(objectToEvaluation, await at("bidan", now), { evaluationId, version: 6, reason });
const explain = async (name: Name, evaluationId: string, statement = "Dinilai dari bukti yang ada.") =>
  execute(explainObjection, await at(name), { evaluationId, statement });
const decide = async (name: Name, evaluationId: string, more: object = {}) =>
  execute(decideObjection, await at(name), {
    evaluationId,
    version: 1,
    decision: "UPHELD",
    decisionReason: "Bukti mendukung penilaian.",
    ...more,
  });
const change = {
  decision: "CHANGED",
  resultRating: "ABOVE",
  behaviourRating: "ABOVE",
  recommendation: "Ikutkan dalam pelatihan lanjutan.",
};
const waiting = async (name: Name) => {
  const actor = await world.actor(name);
  return (await read(actor, (tx) => listWaiting(tx, actor, NOW))).map(({ kind }) => kind);
};

describe("the time to object (in Jayapura, WIT)", () => {
  // Received Tuesday 10 February 2026: the fourteenth working day is Monday 2 March, until midnight in WIT.
  const TOO_LATE = new Date("2026-03-02T15:00:00.000Z");
  const LAST_SECOND = new Date("2026-03-02T14:59:59.000Z");

  it("is over one second after the last second, although every window is open", async () => {
    const id = await decided(world, "bidan");
    expect(await file(id, TOO_LATE)).toMatchObject({
      code: "OBJECTION_LATE",
      message: expect.stringContaining("2 Mar 2026 pukul 23.59 WIT"),
    });
    expect((await recordOf(world, "bidan", id)).state).toBe("DECIDED");
    expect(await file(id, LAST_SECOND)).toMatchObject({ ok: true });
    // Seven working days from Monday 2 March.
    expect((await recordOf(world, "bidan", id)).objection?.decideBy).toEqual(
      new Date("2026-03-11T15:00:00Z"),
    );
  });

  it("is fourteen days where the agency counts calendar days", async () => {
    await world.inside("A", (tx) =>
      tx.agency.update({ where: { id: world.agency.A }, data: { objectionWorkingDays: false } }),
    );
    const id = await decided(world, "bidan");
    expect(await file(id, new Date("2026-02-24T15:00:00Z"))).toMatchObject({ code: "OBJECTION_LATE" });
    expect(await file(id, new Date("2026-02-24T14:59:59Z"))).toMatchObject({ ok: true });
  });

  it("begins with the delivery: nothing can be objected to before", async () => {
    const id = await unsigned(world, "bidan");
    expect(await file(id, NOW)).toMatchObject({ code: "DOCUMENT_NOT_DELIVERED" });
  });
});

describe("hearing both sides", () => {
  it("takes one statement of each, and nobody else's", async () => {
    const id = await objected(world, "bidan");
    expect(await waiting("kapus")).toContain("EXPLAIN_OBJECTION");
    const both = await Promise.all([
      explain("kapus", id),
      explain("bidan", id, "Bukti diunggah 3 Februari."),
    ]);
    expect(both.every(({ ok }) => ok)).toBe(true);
    expect((await recordOf(world, "bidan", id)).objection).toMatchObject({
      appraiserStatement: "Dinilai dari bukti yang ada.",
      employeeStatement: "Bukti diunggah 3 Februari.",
      version: 2,
    });
    expect(await explain("kapus", id)).toMatchObject({ code: "WRONG_STATE" });
    expect(await explain("kadin", id)).toMatchObject({ code: "FORBIDDEN" });
    for (const name of ["hr", "auditor", "bupati", "dokter", "analis"] as const) {
      expect(await explain(name, id), name).toMatchObject({ code: "NOT_FOUND" });
    }
    expect(await waiting("kapus")).not.toContain("EXPLAIN_OBJECTION");
  });

  it("is waited for, or its lack is explained", async () => {
    const id = await objected(world, "bidan");
    expect(await decide("kadin", id, { version: 0 })).toMatchObject({
      code: "OBJECTION_UNHEARD",
      fields: { unheardReason: expect.any(String) },
    });
    expect(await decide("kadin", id, { version: 0, unheardReason: "Sedang sakit." })).toMatchObject({
      ok: true,
    });
  });
});

describe("the decision", () => {
  it("upholds: ratings stay as they were", async () => {
    const id = await objected(world, "bidan");
    await explain("kapus", id);
    expect(await waiting("kadin")).toContain("OBJECTION");
    expect(await decide("kadin", id)).toMatchObject({ ok: true });
    const record = await recordOf(world, "bidan", id);
    expect(record).toMatchObject({ state: "OBJECTED", predicate: "GOOD", resultRating: "MEETS" });
    expect(record.objection).toMatchObject({ decision: "UPHELD", decidedAt: NOW, resultBefore: null });
    expect(await waiting("kadin")).not.toContain("OBJECTION");
  });

  it("changes: the predicate follows the quadrant, what was before is kept, the unit's counts follow", async () => {
    const id = await objected(world, "bidan");
    await explain("kapus", id);
    expect(await decide("kadin", id, change)).toMatchObject({ ok: true });
    const record = await recordOf(world, "bidan", id);
    expect(record).toMatchObject({ resultRating: "ABOVE", behaviourRating: "ABOVE", predicate: "VERY_GOOD" });
    expect(record.objection).toMatchObject({
      decision: "CHANGED",
      resultBefore: "MEETS",
      behaviourBefore: "MEETS",
      recommendation: change.recommendation,
    });
    const tallies = await world.inside("A", (tx) =>
      tx.unitTally.findMany({
        where: {
          agencyId: world.agency.A,
          unitId: world.unit("A", "puskesmas"),
          measure: "PREDICATES",
          own: { gt: 0 },
        },
        select: { bucket: true, own: true },
      }),
    );
    expect(tallies).toEqual([{ bucket: "VERY_GOOD", own: 1 }]);
  });

  it("of a change needs both ratings, another result and a new recommendation; a refusal writes nothing", async () => {
    const id = await objected(world, "bidan");
    await explain("kapus", id);
    expect(await decide("kadin", id, { ...change, recommendation: "" })).toMatchObject({
      code: "VALIDATION",
    });
    expect(await decide("kadin", id, { ...change, resultRating: "" })).toMatchObject({ code: "VALIDATION" });
    const same = { ...change, resultRating: "MEETS", behaviourRating: "MEETS" };
    expect(await decide("kadin", id, same)).toMatchObject({ code: "OBJECTION_SAME_RATINGS" });
    expect((await recordOf(world, "bidan", id)).objection).toMatchObject({ decidedAt: null, version: 1 });
  });

  it("is made once, on what was read", async () => {
    const id = await objected(world, "bidan");
    await explain("kapus", id);
    expect(await decide("kadin", id, { version: 0 })).toMatchObject({ code: "CONFLICT" });
    const both = await Promise.all([decide("kadin", id), decide("kadin", id, change)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await decide("kadin", id, { version: 2 })).toMatchObject({ code: "WRONG_STATE" });
    expect(await explain("bidan", id)).toMatchObject({ code: "WRONG_STATE" });
  });

  it("belongs to the superior it was directed to", async () => {
    const id = await objected(world, "bidan");
    for (const name of ["kapus", "bidan"] as const) {
      expect(await decide(name, id), name).toMatchObject({ code: "FORBIDDEN" });
    }
    for (const name of ["bupati", "hr", "auditor", "dokter", "direktur"] as const) {
      expect(await decide(name, id), name).toMatchObject({ code: "NOT_FOUND" });
    }
  });
});

describe("the agency's statistics", () => {
  it("count what was filed and how it ended, from three on", async () => {
    for (const name of ["bidan", "dokter", "perawat"] as const) {
      const id = await objected(world, name);
      await explain(name === "perawat" ? "kapus2" : "kapus", id);
      expect(await decide("kadin", id)).toMatchObject({ ok: true });
    }
    const hr = await world.actor("hr");
    const { counts } = await read(hr, (tx) => getObjectionsPage(tx, hr, 1));
    expect(counts).toEqual([
      { year: 2026, total: 3, parts: { upheld: 3, changed: 0, waiting: 0 }, someUndirected: false },
    ]);
  });
});
