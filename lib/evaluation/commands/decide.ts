import "server-only";
import { command } from "@/lib/core/command";
import { deleteDraft } from "@/lib/core/drafts";
import { reject } from "@/lib/core/errors";
import {
  auditOf,
  loadEvaluation,
  requireEvaluationPhase,
  updateEvaluation,
} from "@/lib/evaluation/commands/guard";
import { saveCompetencyRows } from "@/lib/evaluation/commands/rows";
import { evaluationDraft } from "@/lib/evaluation/drafts";
import { judgementOf } from "@/lib/evaluation/judgement";
import { canRate } from "@/lib/evaluation/policy";
import type { EvaluationRecord } from "@/lib/evaluation/record";
import { missingForDecision } from "@/lib/evaluation/rules/completeness";
import { predicateOf } from "@/lib/evaluation/rules/quadrant";
import { decideInput, rateOverallInput } from "@/lib/evaluation/schema";

/** The appraiser's two overall ratings and recommendation, kept as a draft until the decision. */
export const rateOverall = command({
  event: "evaluation.rateOverall",
  input: rateOverallInput,
  load: loadEvaluation,
  allow: canRate,
  run: async (scene) => {
    const { resultRating, resultReason, behaviourRating, behaviourReason, recommendation } = scene.input;
    await requireEvaluationPhase(scene, scene.subject);
    const data = { resultRating, resultReason, behaviourRating, behaviourReason, recommendation };
    await updateEvaluation(scene, "RATING", data, storedOverall);
    const { tx, actor, input, subject } = scene;
    await deleteDraft(tx, actor, evaluationDraft(actor.accountId, subject.id, "simpulan"));
    return { evaluationId: subject.id, next: input.intent === "next" };
  },
  audit: ({ subject, input }) =>
    auditOf(subject, { resultRating: input.resultRating, behaviourRating: input.behaviourRating }),
});

/** Sets the predicate from the quadrant and makes the evaluation known to the employee. Refused while anything is missing. */
export const decideEvaluation = command({
  event: "evaluation.decide",
  input: decideInput,
  load: loadEvaluation,
  allow: canRate,
  run: async (scene) => {
    const { tx, actor, agencyId, subject, now } = scene;
    await requireEvaluationPhase(scene, subject);
    if (subject.state !== "RATING") reject("WRONG_STATE");
    const { resultRating, behaviourRating } = subject;
    const missing = missingForDecision(judgementOf(subject));
    if (missing.length > 0 || resultRating === null || behaviourRating === null) {
      reject("EVALUATION_INCOMPLETE", {
        fields: Object.fromEntries(missing.map(({ text }, index) => [`missing.${index}`, text])),
      });
    }
    const predicate = predicateOf(resultRating, behaviourRating);
    await updateEvaluation(scene, "RATING", {
      state: "DECIDED",
      stateSince: now,
      predicate,
      decidedById: actor.employeeId,
      decidedAt: now,
    });
    // What a position requires may have changed since the levels were saved; the decision keeps what it was judged on.
    const levels = subject.competencies.map(({ competency, level }) => [competency, { level }]);
    await saveCompetencyRows({ tx, agencyId, subject }, Object.fromEntries(levels), ["level"]);
    return { evaluationId: subject.id, resultRating, behaviourRating, predicate };
  },
  audit: ({ subject, data: { resultRating, behaviourRating, predicate } }) =>
    auditOf(subject, { resultRating, behaviourRating, predicate }),
});

function storedOverall(record: EvaluationRecord): Record<string, string> {
  return {
    resultRating: record.resultRating ?? "",
    resultReason: record.resultReason ?? "",
    behaviourRating: record.behaviourRating ?? "",
    behaviourReason: record.behaviourReason ?? "",
    recommendation: record.recommendation ?? "",
  };
}
