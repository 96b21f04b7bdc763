import "server-only";
import { command } from "@/lib/core/command";
import { reject } from "@/lib/core/errors";
import { heldUntil } from "@/lib/evaluation/holds";
import { outcomeOf } from "@/lib/evaluation/rules/outcome";
import { releaseMoment } from "@/lib/evaluation/rules/release";
import { allows, auditOf, loadRecord, requireOpenYear } from "@/lib/handover/commands/guard";
import { canEvaluateAbove } from "@/lib/handover/policy";
import { evaluateAboveInput } from "@/lib/handover/schema";
import { writeSignature } from "./document-row";

/**
 * The appraiser's superior evaluates and signs at once when the appraiser had not decided by the end of the evaluation
 * (p.115 A8). The result is final (p.90 A11); what the appraiser began is kept beside it.
 */
export const evaluateAbove = command({
  event: "handover.evaluateAbove",
  input: evaluateAboveInput,
  load: loadRecord,
  allow: canEvaluateAbove,
  run: async (scene) => {
    const { tx, actor, agencyId, input, subject, now } = scene;
    requireOpenYear(subject);
    if (subject.state !== "SELF_REVIEW" && subject.state !== "RATING") reject("WRONG_STATE");
    if (!allows("EVALUATE_ABOVE", scene, subject)) reject("DOCUMENT_APPRAISER_FIRST");
    const { resultRating, behaviourRating, reason, recommendation } = input;
    const predicate = outcomeOf(subject, resultRating, behaviourRating);
    const { count } = await tx.evaluation.updateMany({
      where: { agencyId, id: subject.id, version: input.version, state: subject.state },
      data: {
        state: "DECIDED",
        stateSince: now,
        resultRating,
        resultReason: reason,
        behaviourRating,
        behaviourReason: reason,
        predicate,
        recommendation,
        decidedById: actor.employeeId,
        decidedAt: now,
        releasedAt: releaseMoment(now, [await heldUntil(scene, subject)]),
        version: { increment: 1 },
      },
    });
    if (count === 0) reject("CONFLICT");
    await writeSignature(scene, subject, "SUPERIOR");
    return { evaluationId: subject.id, resultRating, behaviourRating, predicate };
  },
  audit: ({ subject, data: { resultRating, behaviourRating, predicate } }) =>
    auditOf(subject, { resultRating, behaviourRating, predicate }),
});
