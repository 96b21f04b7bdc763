import "server-only";
import type { z } from "zod";
import { command, type Scene } from "@/lib/core/command";
import { deleteDraft } from "@/lib/core/drafts";
import { reject } from "@/lib/core/errors";
import type { Predicate } from "@/lib/db/generated/enums";
import {
  auditOf,
  loadEvaluation,
  requireEvaluationPhase,
  updateEvaluation,
} from "@/lib/evaluation/commands/guard";
import { saveCompetencyRows } from "@/lib/evaluation/commands/rows";
import { evaluationDraft } from "@/lib/evaluation/drafts";
import { heldUntil, momentIn } from "@/lib/evaluation/holds";
import { judgementOf } from "@/lib/evaluation/judgement";
import { canRate } from "@/lib/evaluation/policy";
import { getDistribution } from "@/lib/evaluation/queries/distribution";
import type { EvaluationRecord } from "@/lib/evaluation/record";
import { missingForDecision } from "@/lib/evaluation/rules/completeness";
import { departures } from "@/lib/evaluation/rules/departures";
import { predicatesFor } from "@/lib/evaluation/rules/outcome";
import { releaseMoment } from "@/lib/evaluation/rules/release";
import { decideInput, rateOverallInput } from "@/lib/evaluation/schema";
import { requireAnswered } from "@/lib/evaluation/unanswered";

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

/**
 * Sets the predicate: from the quadrant, after a study that was not finished by the appraiser's choice (p.100 d). The employee sees it at once, or from the moment until which the appraiser or a unit
 * holds it back. Refused while anything is missing.
 */
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
    await requireAnswered(tx, subject);
    const open = predicatesFor(subject, resultRating, behaviourRating);
    const predicate = open.length === 1 ? open[0] : open.find((one) => one === scene.input.predicate);
    if (predicate === undefined) {
      reject("VALIDATION", {
        fields: { predicate: "Pilih predikat dengan mempertimbangkan perilaku kerja." },
      });
    }
    const pattern = await considerPattern(scene, predicate);
    const { holdUntil } = scene.input;
    const own = holdUntil === null ? null : momentIn(scene, "holdUntil", holdUntil);
    const releasedAt = releaseMoment(now, [own, await heldUntil(scene, subject)]);
    // What a position requires may have changed since the levels were saved; the decision keeps what it was judged on.
    const levels = subject.competencies.map(({ competency, level }) => [competency, { level }]);
    await saveCompetencyRows({ tx, agencyId, subject }, Object.fromEntries(levels), ["level"]);
    await updateEvaluation(scene, "RATING", {
      state: "DECIDED",
      stateSince: now,
      predicate,
      organisationValue: pattern.organisationValue,
      distributionReason: pattern.departures.length > 0 ? scene.input.distributionReason : null,
      decidedById: actor.employeeId,
      decidedAt: now,
      releasedAt,
      holdUntil: own,
    });
    return { evaluationId: subject.id, resultRating, behaviourRating, predicate, releasedAt, ...pattern };
  },
  audit: ({ subject, data: { evaluationId: _, ...facts } }) => auditOf(subject, facts),
});

/**
 * The organisation's value that counts now (p.94 g) and the rules from which the team departs with this predicate. A
 * departure needs the appraiser's reason; it never blocks a rating.
 */
async function considerPattern(
  { tx, actor, subject, input, now }: Scene<z.output<typeof decideInput>> & { subject: EvaluationRecord },
  predicate: Predicate,
) {
  const { considered, team } = await getDistribution(tx, subject, actor.employeeId, now);
  const organisationValue = considered.appraiser?.used?.value ?? null;
  const findings = departures(organisationValue, team, predicate, considered.minimum);
  if (findings.length > 0 && input.distributionReason === null) {
    const text = findings.map((finding) => finding.text).join(" ");
    reject("DISTRIBUTION_NEEDS_REASON", { fields: { distributionReason: `Tulis alasannya. ${text}` } });
  }
  return { organisationValue, departures: findings.map(({ rule }) => rule) };
}

function storedOverall(record: EvaluationRecord): Record<string, string> {
  return {
    resultRating: record.resultRating ?? "",
    resultReason: record.resultReason ?? "",
    behaviourRating: record.behaviourRating ?? "",
    behaviourReason: record.behaviourReason ?? "",
    recommendation: record.recommendation ?? "",
  };
}
