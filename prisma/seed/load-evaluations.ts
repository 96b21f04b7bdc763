import type { Context } from "@/lib/core/command";
import type { Predicate } from "@/lib/db/generated/enums";
import { inTenant } from "@/lib/db/tenant";
import { decideEvaluation, rateOverall } from "@/lib/evaluation/commands/decide";
import { openEvaluations } from "@/lib/evaluation/commands/open";
import { rateBehaviour } from "@/lib/evaluation/commands/rate-behaviour";
import { rateCompetency } from "@/lib/evaluation/commands/rate-competency";
import { rateResults } from "@/lib/evaluation/commands/rate-results";
import { reopenEvaluation } from "@/lib/evaluation/commands/reopen";
import { acknowledgeEvaluation, objectToEvaluation } from "@/lib/evaluation/commands/respond";
import { saveSelfReview } from "@/lib/evaluation/commands/self-review";
import { signDocument } from "@/lib/handover/commands/sign";
import { decideObjection } from "@/lib/objection/commands/decide";
import { explainObjection } from "@/lib/objection/commands/explain";
import { checkEvidence } from "@/lib/progress/commands/check";
import { type Cast, run } from "./cast";
import type { SeedDraftRating } from "./data/fairness-types";
import type { SeedEvaluation, SeedObjection } from "./data/types";
import { beginFairness, discuss, endFairness, type Fairness } from "./load-fairness";
import { onEveryStage, planOf, quarterId, required, type Stage } from "./stage";

/** How long the demo's held result waits after the seed. */
const HELD_DAYS = 14;

/** The evaluated quarter's evaluations: decided and answered, waiting for the rating, or just opened. */
export async function loadEvaluations(cast: Cast): Promise<void> {
  await onEveryStage(cast, async (stage) => {
    const subperiodId = await quarterId(stage, stage.agency.calendar.evaluated);
    const admin = { actor: await stage.actor(stage.admin), now: stage.at({ evaluated: -4 }, "08:00") };
    await run(openEvaluations, admin, { subperiodId });
    for (const { person, note } of stage.agency.data.selfReviews) await sendSelfReview(stage, person, note);
    const fairness = await beginFairness(stage);
    for (const draft of stage.agency.data.fairness.drafts) await rateDraft(fairness, draft);
    for (const evaluation of stage.agency.data.evaluations) {
      const { person } = evaluation;
      await sendSelfReview(
        stage,
        person,
        "Hasil kerja triwulan ini saya uraikan pada bukti dukung tiap indikator.",
      );
      await rate(fairness, evaluation);
      await handOver(stage, evaluation);
      await answer(stage, evaluation);
      await decideAnew(stage, evaluation);
    }
    await endFairness(fairness);
  });
}

/** What every form about a person's evaluation carries now. */
async function target(stage: Stage, person: string): Promise<{ evaluationId: string; version: number }> {
  const { skpId } = await planOf(stage, person);
  const where = { agencyId: stage.agency.id, skpId };
  const { id, version } = await inTenant(stage.agency.id, (tx) => tx.evaluation.findFirstOrThrow({ where }));
  return { evaluationId: id, version };
}

async function sendSelfReview(stage: Stage, person: string, note: string): Promise<void> {
  const context = { actor: await stage.actor(person), now: stage.at({ evaluated: 0 }, "10:40") };
  await run(saveSelfReview, context, { ...(await target(stage, person)), intent: "send", note });
}

async function rate(fairness: Fairness, evaluation: SeedEvaluation): Promise<void> {
  const { stage } = fairness;
  const { person, behaviourRating, behaviourReason } = evaluation;
  const { resultRating, resultReason, predicate } = evaluation.before ?? evaluation;
  const context = {
    actor: await stage.actor(stage.superior(person)),
    now: stage.at({ evaluated: 7 }, "14:05"),
  };
  await acceptEvidence(stage, person, context);
  await rateParts(stage, evaluation, context);
  const overall = { resultRating, resultReason, behaviourRating, behaviourReason };
  const { evaluationId, version } = await target(stage, person);
  await run(rateOverall, context, { evaluationId, version, ...overall, ...beforeCalibration(stage, person) });
  await discuss(fairness, person, evaluationId);
  await decide(stage, evaluation, predicate, context);
}

/** The predicate that the rules give must be the one of the answer key. */
async function decide(
  stage: Stage,
  { person, answer: given }: SeedEvaluation,
  predicate: Predicate,
  context: Context,
): Promise<void> {
  const held = given === "HELD";
  const { actor, now } = { ...context, ...(held && { now: stage.at({ coming: -1 }, "14:05") }) };
  const holdUntil = held ? `${stage.agency.calendar.day({ coming: HELD_DAYS })}T08:00` : null;
  const input = { ...(await target(stage, person)), holdUntil };
  const decided = await run(decideEvaluation, { actor, now }, input);
  if (decided.predicate !== predicate) {
    throw new Error(`${person}: the rules give ${decided.predicate}, the answer key ${predicate}`);
  }
}

/** Everything recorded until now was looked at and accepted. */
async function acceptEvidence(stage: Stage, person: string, context: Context): Promise<void> {
  const { skpId } = await planOf(stage, person);
  const evidence = await inTenant(stage.agency.id, (tx) =>
    tx.evidence.findMany({
      where: { agencyId: stage.agency.id, entry: { skpId, recordedAt: { lt: context.now } } },
      select: { id: true },
      orderBy: { id: "asc" },
      take: 50,
    }),
  );
  const items = Object.fromEntries(evidence.map(({ id }) => [id, { state: "ACCEPTED" }]));
  await run(checkEvidence, context, { skpId, items });
}

/** What the appraiser rated before accepting proposals of a calibration. */
function beforeCalibration({ agency }: Stage, person: string): Partial<SeedEvaluation> {
  const proposals = agency.data.fairness.calibrations.flatMap((one) => one.proposals);
  const accepted = proposals.filter((one) => one.person === person && one.answer?.accepted);
  return Object.fromEntries(
    accepted.map(({ aspect, before }) => [aspect === "RESULT" ? "resultRating" : "behaviourRating", before]),
  );
}

/** Overall ratings that the appraiser has not decided yet, and what others say about them. */
async function rateDraft(fairness: Fairness, draft: SeedDraftRating): Promise<void> {
  const { stage } = fairness;
  const { person, note, results: resultRating, behaviour: behaviourRating } = draft;
  await sendSelfReview(stage, person, note);
  const appraiser = await stage.actor(stage.superior(person));
  const context = { actor: appraiser, now: stage.at({ evaluated: 7 }, "11:20") };
  const { evaluationId, version } = await target(stage, person);
  await run(rateOverall, context, { evaluationId, version, resultRating, behaviourRating });
  await discuss(fairness, person, evaluationId);
}

async function rateParts(
  stage: Stage,
  { person, ...given }: SeedEvaluation,
  context: Context,
): Promise<void> {
  const { results } = await planOf(stage, person);
  const ratedResults = given.results.map(({ result, rating, reason }) => {
    const { id } = required(results[result - 1], `result ${result} of ${person}`);
    return [id, { rating, reason }];
  });
  await run(rateResults, context, {
    ...(await target(stage, person)),
    results: Object.fromEntries(ratedResults),
  });
  await run(rateBehaviour, context, {
    ...(await target(stage, person)),
    behaviours: Object.fromEntries(given.values.map(({ value, rating }) => [value, { rating }])),
  });
  const reason = "Terlihat dari pelaksanaan tugas sehari-hari dan umpan balik yang diterima.";
  const levels = Object.entries(given.competencies).map(([name, level]) => [name, { level, reason }]);
  await run(rateCompetency, context, {
    ...(await target(stage, person)),
    competencies: Object.fromEntries(levels),
  });
}

/** Handed over the day after the decision; to whom the answer is still open, only yesterday; what is held, not yet. */
async function handOver(stage: Stage, { person, answer: given }: SeedEvaluation): Promise<void> {
  if (given === "HELD") return;
  const actor = await stage.actor(stage.superior(person));
  const context = { actor, now: stage.at(given === "WAITS" ? { past: -1 } : { evaluated: 8 }, "08:20") };
  await run(signDocument, context, { ...(await target(stage, person)), intent: "deliver" });
}

async function answer(stage: Stage, { person, answer: given }: SeedEvaluation): Promise<void> {
  if (given === "WAITS" || given === "HELD") return;
  const context = { actor: await stage.actor(person), now: stage.at({ evaluated: 9 }, "09:30") };
  const evaluation = await target(stage, person);
  if (given === undefined) await run(acknowledgeEvaluation, context, evaluation);
  else await object(stage, person, evaluation, given);
}

/** Opened again by HR, decided otherwise, handed over and acknowledged once more: both editions are kept. */
async function decideAnew(stage: Stage, evaluation: SeedEvaluation): Promise<void> {
  const { person, before, predicate } = evaluation;
  if (before === undefined) return;
  const { resultRating, resultReason, behaviourRating, behaviourReason } = evaluation;
  const admin = { actor: await stage.actor(stage.admin), now: stage.at({ evaluated: 10 }, "13:00") };
  await run(reopenEvaluation, admin, { ...(await target(stage, person)), reason: before.reopened });
  const by = async (key: string, time: string) => ({
    actor: await stage.actor(key),
    now: stage.at({ evaluated: 11 }, time),
  });
  const appraiser = await by(stage.superior(person), "14:00");
  const overall = { resultRating, resultReason, behaviourRating, behaviourReason };
  await run(rateOverall, appraiser, { ...(await target(stage, person)), ...overall });
  await decide(stage, evaluation, predicate, appraiser);
  const handed = { ...(await target(stage, person)), intent: "deliver" };
  await run(signDocument, await by(stage.superior(person), "14:30"), handed);
  await run(acknowledgeEvaluation, await by(person, "15:30"), await target(stage, person));
}

/** Filed at half past nine; where it was decided, both sides are heard and the superior decides the same day. */
async function object(
  stage: Stage,
  person: string,
  evaluation: { evaluationId: string; version: number },
  { objection, upheld }: SeedObjection,
): Promise<void> {
  const by = async (key: string, time: string) => ({
    actor: await stage.actor(key),
    now: stage.at({ evaluated: 9 }, time),
  });
  const { evaluationId } = evaluation;
  await run(objectToEvaluation, await by(person, "09:30"), { ...evaluation, reason: objection });
  if (upheld === undefined) return;
  const appraiser = stage.superior(person);
  const explained = await by(appraiser, "11:00");
  await run(explainObjection, explained, { evaluationId, statement: upheld.explanation });
  await run(explainObjection, await by(person, "13:30"), { evaluationId, statement: upheld.statement });
  await run(decideObjection, await by(stage.superior(appraiser), "15:00"), {
    evaluationId,
    version: 2,
    decision: "UPHELD",
    decisionReason: upheld.reason,
  });
}
