import { beforeEach, describe, expect, it } from "vitest";
import { answerProposal, proposeRating } from "@/lib/calibration/commands/proposals";
import { closeCalibration } from "@/lib/calibration/commands/sessions";
import { execute } from "@/lib/core/command";
import { decideEvaluation, rateOverall } from "@/lib/evaluation/commands/decide";
import { calibrationOf, name, numberOf, type Proposed, proposed } from "@/tests/support/calibrations";
import { decided, opened, rated, recordOf, setWindow } from "@/tests/support/evaluations";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

let world: World;
beforeEach(async () => {
  world = await buildWorld();
});

const answer = async (who: Name, proposalId: string, decision = "ACCEPTED") =>
  execute(
    answerProposal,
    { actor: await world.actor(who), now: NOW },
    { proposalId, decision, answer: "Cakupan dua desa memang di luar target." },
  );
const propose = async (who: Name, given: Pick<Proposed, "sessionId" | "number">, change = {}) =>
  execute(
    proposeRating,
    { actor: await world.actor(who), now: NOW },
    {
      ...given,
      aspect: "RESULT",
      before: "MEETS",
      after: "BELOW",
      reason: "Target utama belum tercapai.",
      ...change,
    },
  );
const stored = (proposalId: string) =>
  world.inside("A", (tx) => tx.calibrationProposal.findFirstOrThrow({ where: { id: proposalId } }));
const inAudit = (event: string) =>
  world.inside("A", (tx) => tx.auditEvent.findFirst({ where: { event, outcome: "DONE" } }));

describe("a proposal", () => {
  it("comes from participants, never about themselves", async () => {
    const own = await rated(world, "kapus");
    await rated(world, "bidan");
    const sessionId = await calibrationOf(world, false);
    const number = await numberOf(world, sessionId, own);
    expect(await propose("kapus", { sessionId, number })).toMatchObject({ code: "NOT_FOUND" });
    expect(await propose("kadin", { sessionId, number })).toMatchObject({ ok: true });
    // Who conducts without taking part proposes nothing; others do not see it at all.
    expect(await propose("hr", { sessionId, number })).toMatchObject({ code: "FORBIDDEN" });
    for (const who of ["bidan", "dokter", "auditor", "unitHr", "direktur"] as const) {
      expect(await propose(who, { sessionId, number })).toMatchObject({ code: "NOT_FOUND" });
    }
    expect(await propose("kadin", { sessionId, number: 99 })).toMatchObject({ code: "NOT_FOUND" });
  });

  it("starts from the rating that stands, and waits for its answer before the next one", async () => {
    const { sessionId, number } = await proposed(world, true);
    expect(await propose("kapus2", { sessionId, number })).toMatchObject({ code: "PROPOSAL_EXISTS" });
    expect(await propose("kapus2", { sessionId, number }, { aspect: "BEHAVIOUR" })).toMatchObject({
      ok: true,
    });
    const stale = { before: "ABOVE", after: "MEETS" };
    expect(await propose("kadin", { sessionId, number }, stale)).toMatchObject({
      code: "CALIBRATION_CHANGED",
    });
    const same = { before: "MEETS", after: "MEETS" };
    expect(await propose("kadin", { sessionId, number }, same)).toMatchObject({ code: "VALIDATION" });
  });

  it("comes in two windows of two participants side by side, and once from two windows of one", async () => {
    const { sessionId, number } = await proposed(world, true);
    const two = await Promise.all([
      propose("kadin", { sessionId, number }),
      propose("kapus", { sessionId, number }),
    ]);
    expect(two.map(({ ok }) => ok)).toEqual([true, true]);
    const change = { aspect: "BEHAVIOUR" };
    const twice = await Promise.all([1, 2].map(() => propose("kadin", { sessionId, number }, change)));
    expect(twice.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("is refused about ratings that are not given yet or already released, and after the end", async () => {
    const waiting = await opened(world, "dokter");
    const known = await decided(world, "bidan");
    const sessionId = await calibrationOf(world, false);
    for (const id of [waiting, known]) {
      const number = await numberOf(world, sessionId, id);
      expect(await propose("kadin", { sessionId, number })).toMatchObject({ code: "CALIBRATION_TOO_LATE" });
    }
    const number = await numberOf(world, sessionId, known);
    await execute(
      closeCalibration,
      { actor: await world.actor("hr"), now: NOW },
      { sessionId, version: 0, conclusion: "Selesai." },
    );
    expect(await propose("kadin", { sessionId, number })).toMatchObject({ code: "WRONG_STATE" });
  });
});

describe("the appraiser's answer", () => {
  it("is only the appraiser's, and only once people are named", async () => {
    const { sessionId, proposalId } = await proposed(world, true);
    expect(await answer("kapus", proposalId)).toMatchObject({ code: "NOT_FOUND" });
    await name(world, sessionId);
    for (const who of ["bidan", "kadin", "bupati", "hr", "unitHr", "auditor"] as const) {
      expect(await answer(who, proposalId)).toMatchObject({ code: "FORBIDDEN" });
    }
    for (const who of ["kapus2", "dokter", "direktur"] as const) {
      expect(await answer(who, proposalId)).toMatchObject({ code: "NOT_FOUND" });
    }
    expect(await answer("kapus", proposalId)).toMatchObject({ ok: true });
  });

  it("accepting changes the rating with the appraiser's reason and keeps what was before", async () => {
    const { evaluationId, proposalId } = await proposed(world);
    expect(await answer("kapus", proposalId)).toMatchObject({ ok: true });
    expect(await recordOf(world, "bidan", evaluationId)).toMatchObject({
      state: "RATING",
      resultRating: "ABOVE",
      resultReason: "Cakupan dua desa memang di luar target.",
      behaviourRating: "MEETS",
      predicate: null,
      version: 6,
    });
    expect(await stored(proposalId)).toMatchObject({ state: "ACCEPTED", before: "MEETS", after: "ABOVE" });
    expect(await inAudit("calibration.answer")).toMatchObject({
      subjectId: evaluationId,
      employeeId: world.person("bidan").employeeId,
      detail: { aspect: "RESULT", before: "MEETS", after: "ABOVE", decision: "ACCEPTED" },
    });
  });

  it("declining changes nothing", async () => {
    const { evaluationId, proposalId } = await proposed(world);
    expect(await answer("kapus", proposalId, "DECLINED")).toMatchObject({ ok: true });
    expect(await recordOf(world, "bidan", evaluationId)).toMatchObject({ resultRating: "MEETS", version: 5 });
  });

  it("is given once, also from two windows, and cannot be changed or deleted even by SQL", async () => {
    const { proposalId } = await proposed(world);
    const both = await Promise.all([answer("kapus", proposalId), answer("kapus", proposalId, "DECLINED")]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    await expect(
      world.inside("A", (tx) =>
        tx.calibrationProposal.updateMany({ where: { id: proposalId }, data: { answer: "Lain." } }),
      ),
    ).rejects.toThrow("never changed");
    await expect(
      world.inside("A", (tx) => tx.calibrationProposal.deleteMany({ where: { id: proposalId } })),
    ).rejects.toThrow("never changed");
  });

  it("cannot accept what starts from a rating that changed meanwhile, but can decline it", async () => {
    const { evaluationId, proposalId } = await proposed(world);
    await execute(
      rateOverall,
      { actor: await world.actor("kapus"), now: NOW },
      {
        evaluationId,
        version: 5,
        resultRating: "BELOW",
        behaviourRating: "MEETS",
        resultReason: "Terlambat.",
      },
    );
    expect(await answer("kapus", proposalId)).toMatchObject({ code: "CALIBRATION_CHANGED" });
    expect(await stored(proposalId)).toMatchObject({ state: "PROPOSED" });
    expect(await answer("kapus", proposalId, "DECLINED")).toMatchObject({ ok: true });
  });

  it("is a conflict for a rating form that was open in another window", async () => {
    const { evaluationId, proposalId } = await proposed(world);
    await answer("kapus", proposalId);
    const late = await execute(
      rateOverall,
      { actor: await world.actor("kapus"), now: NOW },
      { evaluationId, version: 5, resultRating: "MEETS", behaviourRating: "MEETS" },
    );
    expect(late).toMatchObject({ code: "CONFLICT", current: { resultRating: "ABOVE" } });
  });

  it("and the decision at the same moment: one of them wins, nothing is lost in between", async () => {
    const { evaluationId, proposalId } = await proposed(world);
    const decide = execute(
      decideEvaluation,
      { actor: await world.actor("kapus"), now: NOW },
      { evaluationId, version: 5 },
    );
    const [answered, fixed] = await Promise.all([answer("kapus", proposalId), decide]);
    expect([answered, fixed].filter(({ ok }) => ok)).toHaveLength(1);
    const record = await recordOf(world, "bidan", evaluationId);
    expect(record.resultRating).toBe(answered.ok ? "ABOVE" : "MEETS");
  });

  it("also changes a decision that is held back until its release, and its predicate with it", async () => {
    const { sessionId, number, evaluationId, proposalId } = await proposed(world);
    const context = { actor: await world.actor("kapus"), now: NOW };
    const held = { evaluationId, version: 5, holdUntil: "2026-02-20T08:00" };
    expect(await execute(decideEvaluation, context, held)).toMatchObject({ ok: true });
    expect(await answer("kapus", proposalId)).toMatchObject({ ok: true });
    expect(
      await propose("kapus2", { sessionId, number }, { aspect: "BEHAVIOUR", after: "ABOVE" }),
    ).toMatchObject({
      ok: true,
    });
    const [open] = await world.inside("A", (tx) =>
      tx.calibrationProposal.findMany({ where: { sessionId, answeredAt: null } }),
    );
    const release = new Date("2026-02-19T23:00:00Z");
    const late = await execute(
      answerProposal,
      { ...context, now: release },
      { proposalId: open?.id, decision: "ACCEPTED", answer: "Menjadi teladan." },
    );
    expect(late).toMatchObject({ code: "CALIBRATION_TOO_LATE" });
    const before = new Date(release.getTime() - 1);
    const inTime = await execute(
      answerProposal,
      { ...context, now: before },
      { proposalId: open?.id, decision: "ACCEPTED", answer: "Menjadi teladan." },
    );
    expect(inTime).toMatchObject({ ok: true });
    expect(await recordOf(world, "bidan", evaluationId)).toMatchObject({
      state: "DECIDED",
      resultRating: "ABOVE",
      behaviourRating: "ABOVE",
      predicate: "VERY_GOOD",
    });
  });

  it("is bound to the evaluation window and to the time before the release", async () => {
    const { evaluationId, proposalId } = await proposed(world);
    await setWindow(world, world.period.A.q1, new Date("2026-01-01T00:00:00Z"), NOW);
    expect(await answer("kapus", proposalId)).toMatchObject({ code: "PHASE_CLOSED" });
    await setWindow(
      world,
      world.period.A.q1,
      new Date("2026-01-01T00:00:00Z"),
      new Date("2026-03-01T00:00:00Z"),
    );
    const context = { actor: await world.actor("kapus"), now: NOW };
    expect(await execute(decideEvaluation, context, { evaluationId, version: 5 })).toMatchObject({
      ok: true,
    });
    expect(await answer("kapus", proposalId)).toMatchObject({ code: "CALIBRATION_TOO_LATE" });
  });
});
