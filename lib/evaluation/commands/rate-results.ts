import "server-only";
import { command } from "@/lib/core/command";
import { deleteDraft } from "@/lib/core/drafts";
import {
  auditOf,
  loadEvaluation,
  requireEvaluationPhase,
  updateEvaluation,
} from "@/lib/evaluation/commands/guard";
import { saveResultRows } from "@/lib/evaluation/commands/rows";
import { evaluationDraft } from "@/lib/evaluation/drafts";
import { canRate } from "@/lib/evaluation/policy";
import type { EvaluationRecord } from "@/lib/evaluation/record";
import { rateResultsInput } from "@/lib/evaluation/schema";

/** The appraiser's ratings of work results, kept as a draft until the decision. */
export const rateResults = command({
  event: "evaluation.rateResults",
  input: rateResultsInput,
  load: loadEvaluation,
  allow: canRate,
  run: async (scene) => {
    const { tx, actor, agencyId, input, subject } = scene;
    await requireEvaluationPhase(scene, subject);
    await updateEvaluation(scene, "RATING", {}, storedResults);
    await saveResultRows({ tx, agencyId, subject }, input.results, ["rating", "reason"]);
    await deleteDraft(tx, actor, evaluationDraft(actor.accountId, subject.id, "hasil"));
    return { evaluationId: subject.id, next: input.intent === "next" };
  },
  audit: ({ subject, input }) =>
    auditOf(subject, { ratings: Object.values(input.results).map(({ rating }) => rating) }),
});

function storedResults({ results }: EvaluationRecord): Record<string, string> {
  return Object.fromEntries(
    results.flatMap(({ id, rating, reason }) => [
      [`results.${id}.rating`, rating ?? ""],
      [`results.${id}.reason`, reason ?? ""],
    ]),
  );
}
