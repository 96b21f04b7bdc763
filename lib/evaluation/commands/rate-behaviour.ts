import "server-only";
import { command } from "@/lib/core/command";
import { deleteDraft } from "@/lib/core/drafts";
import {
  auditOf,
  loadEvaluation,
  requireEvaluationPhase,
  updateEvaluation,
} from "@/lib/evaluation/commands/guard";
import { saveBehaviourRows } from "@/lib/evaluation/commands/rows";
import { evaluationDraft } from "@/lib/evaluation/drafts";
import { canRate } from "@/lib/evaluation/policy";
import type { EvaluationRecord } from "@/lib/evaluation/record";
import { rateBehaviourInput } from "@/lib/evaluation/schema";

/** The appraiser's ratings of the seven values, kept as a draft until the decision. */
export const rateBehaviour = command({
  event: "evaluation.rateBehaviour",
  input: rateBehaviourInput,
  load: loadEvaluation,
  allow: canRate,
  run: async (scene) => {
    const { tx, actor, agencyId, input, subject } = scene;
    await requireEvaluationPhase(scene, subject);
    await updateEvaluation(scene, "RATING", {}, storedBehaviours);
    await saveBehaviourRows({ tx, agencyId, subject }, input.behaviours, ["rating", "reason"]);
    await deleteDraft(tx, actor, evaluationDraft(actor.accountId, subject.id, "perilaku"));
    return { evaluationId: subject.id, next: input.intent === "next" };
  },
  audit: ({ subject, input }) =>
    auditOf(subject, {
      ratings: Object.fromEntries(
        Object.entries(input.behaviours).map(([value, row]) => [value, row?.rating]),
      ),
    }),
});

function storedBehaviours({ behaviours }: EvaluationRecord): Record<string, string> {
  return Object.fromEntries(
    behaviours.flatMap(({ value, rating, reason }) => [
      [`behaviours.${value}.rating`, rating ?? ""],
      [`behaviours.${value}.reason`, reason ?? ""],
    ]),
  );
}
