// Results that are held back: nothing of the outcome reaches the rated person before the moment, exact to the second.
import { beforeEach, describe, expect, it } from "vitest";
import { getMyCompetencies } from "@/lib/competency/queries";
import { execute } from "@/lib/core/command";
import { readModels } from "@/lib/core/read";
import { getOpenPoints } from "@/lib/dialogue/queries/agenda";
import { getEvaluationDocument } from "@/lib/documents/queries-evaluation";
import { getEvaluationSummary } from "@/lib/documents/queries-summary";
import { decideEvaluation } from "@/lib/evaluation/commands/decide";
import { holdResults, releaseResults } from "@/lib/evaluation/commands/hold";
import { reopenEvaluation } from "@/lib/evaluation/commands/reopen";
import { listMyEvaluations } from "@/lib/evaluation/queries/lists";
import { getEvaluation } from "@/lib/evaluation/queries/record";
import { deliverDocument } from "@/lib/handover/commands/deliver";
import { signDocument } from "@/lib/handover/commands/sign";
import { rated, recordOf } from "@/tests/support/evaluations";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

let world: World;
beforeEach(async () => {
  world = await buildWorld();
});

/** Midnight of 16 February in Papua, while it is still the 15th in Jakarta. */
const MIDNIGHT = new Date("2026-02-15T15:00:00Z");
const secondBefore = (moment: Date) => new Date(moment.getTime() - 1000);
const as = async (name: Name, now = NOW) => ({ actor: await world.actor(name), now });
const held = async (holdUntil: string | null, name: Name = "bidan") => {
  const evaluationId = await rated(world, name);
  const result = await execute(decideEvaluation, await as("kapus"), { evaluationId, version: 5, holdUntil });
  if (!result.ok) throw new Error(JSON.stringify(result));
  return evaluationId;
};

/** Everything that tells the rated person an outcome: whether each of them does at that moment. */
async function toldAt(evaluationId: string, now: Date) {
  const actor = await world.actor("bidan");
  const { employeeId } = world.person("bidan");
  return readModels(actor, async (tx) => {
    const record = await getEvaluation(tx, actor, evaluationId, now);
    const [mine] = (await listMyEvaluations(tx, actor, now)).filter(
      (row) => row.evaluationId === evaluationId,
    );
    const points = await getOpenPoints(tx, { agencyId: actor.agencyId, employeeId, evaluationId: null, now });
    return {
      record: [record?.predicate, record?.resultRating, record?.results[0]?.rating].some(
        (one) => one !== null,
      ),
      list: mine?.predicate !== null,
      sheet: (await getEvaluationDocument(tx, actor, evaluationId, now)) !== null,
      summary: (await getEvaluationSummary(tx, actor, evaluationId, now)) !== null,
      competencies: (await getMyCompetencies(tx, actor, now)).history.length > 0,
      agenda: points.evaluation !== null,
    };
  });
}

const all = (told: boolean) => ({
  record: told,
  list: told,
  sheet: told,
  summary: told,
  competencies: told,
  agenda: told,
});

describe("held back by the appraiser until midnight WIT", () => {
  it("is told nowhere a second before, and everywhere at midnight", async () => {
    const evaluationId = await held("2026-02-16T00:00");
    expect((await recordOf(world, "bidan", evaluationId)).releasedAt).toEqual(MIDNIGHT);
    await execute(signDocument, await as("kapus"), { evaluationId, version: 6 });
    expect(await toldAt(evaluationId, secondBefore(MIDNIGHT))).toEqual(all(false));
    expect(await toldAt(evaluationId, MIDNIGHT)).toEqual(all(true));
  });

  it("stays visible to the appraiser and those above, and is known to be decided", async () => {
    const evaluationId = await held("2026-02-16T00:00");
    for (const name of ["kapus", "kadin", "hr"] as const) {
      const actor = await world.actor(name);
      const seen = await readModels(actor, (tx) => getEvaluation(tx, actor, evaluationId, NOW));
      expect(seen?.predicate, name).toBe("GOOD");
    }
    const actor = await world.actor("bidan");
    const own = await readModels(actor, (tx) => getEvaluation(tx, actor, evaluationId, NOW));
    expect(own).toMatchObject({
      state: "DECIDED",
      predicate: null,
      resultReason: null,
      recommendation: null,
    });
  });

  it("is not handed over before: the time to answer would run unseen", async () => {
    const evaluationId = await held("2026-02-16T00:00");
    const target = { evaluationId, version: 6 };
    const early = await execute(signDocument, await as("kapus"), { ...target, intent: "deliver" });
    expect(early).toMatchObject({ ok: false, code: "RESULT_HELD" });
    expect(await execute(signDocument, await as("kapus"), target)).toMatchObject({ ok: true });
    const document = { evaluationId, version: 0 };
    expect(await execute(deliverDocument, await as("kapus", secondBefore(MIDNIGHT)), document)).toMatchObject(
      {
        code: "RESULT_HELD",
      },
    );
    expect(await execute(deliverDocument, await as("kapus", MIDNIGHT), document)).toMatchObject({ ok: true });
  });

  it.each(["2026-02-10T11:59", "2026-06-01T00:00", "2026-02-30T00:00"])("refuses %s", async (holdUntil) => {
    const evaluationId = await rated(world, "bidan");
    const input = { evaluationId, version: 5, holdUntil };
    const result = await execute(decideEvaluation, await as("kapus"), input);
    expect(result).toMatchObject({
      ok: false,
      fields: { holdUntil: expect.stringContaining("sesudah sekarang") },
    });
  });

  it("is seen at once without", async () => {
    expect((await recordOf(world, "bidan", await held(null))).releasedAt).toEqual(NOW);
  });
});

describe("held back by a unit", () => {
  const hold = async (by: Name, until: string, unitCode = "PUSKESMAS", now = NOW) => {
    const input = { subperiodId: world.period.A.q1, unitCode, until, reason: "Menunggu kalibrasi." };
    return execute(holdResults, await as(by, now), input);
  };
  const release = async (by: Name, unit: string, version = 0, now = NOW) => {
    const input = { subperiodId: world.period.A.q1, unitId: world.unit("A", unit), version };
    return execute(releaseResults, await as(by, now), input);
  };
  const releasedAt = async (id: string) => (await recordOf(world, "bidan", id)).releasedAt?.toISOString();

  it("covers what is decided later, and ends for all at once", async () => {
    expect(await hold("kadin", "2026-02-16T00:00", "DINAS")).toMatchObject({
      ok: true,
      data: { waiting: 0 },
    });
    const id = await held(null);
    expect(await releasedAt(id)).toBe(MIDNIGHT.toISOString());
    const noon = new Date("2026-02-11T03:00:00Z");
    expect(await release("kadin", "dinas", 0, noon)).toMatchObject({ ok: true, data: { released: 1 } });
    expect(await releasedAt(id)).toBe(noon.toISOString());
    expect(await release("kadin", "dinas", 1, noon)).toMatchObject({ code: "WRONG_STATE" });
  });

  it("takes back nothing that was seen", async () => {
    const id = await held(null);
    expect(await hold("kadin", "2026-02-16T00:00")).toMatchObject({ ok: true, data: { waiting: 0 } });
    expect(await releasedAt(id)).toBe(NOW.toISOString());
  });

  it("waits for the latest of several holds that are still valid, the appraiser's own among them", async () => {
    await hold("kapus", "2026-02-12T00:00");
    await hold("kadin", "2026-02-16T00:00", "DINAS");
    const id = await held("2026-02-14T00:00");
    expect(await releasedAt(id)).toBe(MIDNIGHT.toISOString());
    // The own moment stays, however the units' holds end.
    expect(await release("kadin", "dinas")).toMatchObject({ ok: true, data: { released: 1 } });
    expect(await releasedAt(id)).toBe("2026-02-13T15:00:00.000Z");
    expect(await release("kapus", "puskesmas")).toMatchObject({ ok: true, data: { released: 0 } });
    expect(await releasedAt(id)).toBe("2026-02-13T15:00:00.000Z");
  });

  it("of a unit, set after the decision and ended early or brought forward, leaves the appraiser's own", async () => {
    const id = await held("2026-02-14T00:00");
    const other = await held(null, "dokter");
    const seenAt = new Date("2026-02-13T15:00:00Z");
    expect(await hold("kadin", "2026-02-16T00:00", "DINAS")).toMatchObject({ data: { waiting: 1 } });
    expect(await releasedAt(id)).toBe(MIDNIGHT.toISOString());
    expect(await hold("kadin", "2026-02-15T00:00", "DINAS")).toMatchObject({ data: { waiting: 1 } });
    expect(await releasedAt(id)).toBe("2026-02-14T15:00:00.000Z");
    expect(await hold("kadin", "2026-02-12T00:00", "DINAS")).toMatchObject({ data: { waiting: 1 } });
    expect(await releasedAt(id)).toBe(seenAt.toISOString());
    await release("kadin", "dinas", 2);
    expect(await releasedAt(id)).toBe(seenAt.toISOString());
    expect(await releasedAt(other)).toBe(NOW.toISOString());
    const signed = await execute(signDocument, await as("kapus"), { evaluationId: id, version: 6 });
    expect(signed).toMatchObject({ ok: true });
    expect(await toldAt(id, secondBefore(seenAt))).toEqual(all(false));
    expect(await toldAt(id, seenAt)).toEqual(all(true));
  });

  it("ends for what it held alone, while what another unit above holds goes on waiting", async () => {
    await hold("kadin", "2026-02-14T00:00", "DINAS");
    await hold("kapus", "2026-02-16T00:00");
    const id = await held(null);
    expect(await release("kapus", "puskesmas")).toMatchObject({ data: { released: 1 } });
    expect(await releasedAt(id)).toBe("2026-02-13T15:00:00.000Z");
    expect(await release("kadin", "dinas")).toMatchObject({ data: { released: 1 } });
    expect(await releasedAt(id)).toBe(NOW.toISOString());
  });

  it("forgets the appraiser's own moment with the decision it belonged to", async () => {
    const id = await held("2026-02-14T00:00");
    const reason = "Rating hasil kerja kedua salah ketik.";
    await execute(reopenEvaluation, await as("hr"), { evaluationId: id, version: 6, reason });
    await hold("kadin", "2026-02-12T00:00", "DINAS");
    const again = await execute(decideEvaluation, await as("kapus"), { evaluationId: id, version: 7 });
    expect(again).toMatchObject({ ok: true });
    await release("kadin", "dinas");
    expect(await releasedAt(id)).toBe(NOW.toISOString());
  });

  it("is not for others' units, nor for people without one", async () => {
    expect(await hold("kapus2", "2026-02-16T00:00")).toMatchObject({ ok: false, code: "FORBIDDEN" });
    expect(await hold("bidan", "2026-02-16T00:00")).toMatchObject({ ok: false, code: "FORBIDDEN" });
    expect(await hold("adminPusat", "2026-02-16T00:00")).toMatchObject({ ok: false, code: "NOT_FOUND" });
  });

  it("lets no decision slip through that is taken at the same moment", async () => {
    const ids = await Promise.all((["bidan", "dokter"] as const).map((name) => rated(world, name)));
    await Promise.all([
      ...ids.map(async (evaluationId) =>
        execute(decideEvaluation, await as("kapus"), { evaluationId, version: 5 }),
      ),
      hold("kadin", "2026-02-16T00:00"),
    ]);
    for (const id of ids) {
      // Decided first: seen at once and not taken back; decided after: waits. Never seen later than the hold's end.
      expect([NOW.toISOString(), MIDNIGHT.toISOString()]).toContain(await releasedAt(id));
    }
  });
});
