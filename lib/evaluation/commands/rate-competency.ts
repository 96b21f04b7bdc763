import "server-only";
import { command } from "@/lib/core/command";
import { deleteDraft } from "@/lib/core/drafts";
import {
  auditOf,
  loadEvaluation,
  requireEvaluationPhase,
  updateEvaluation,
} from "@/lib/evaluation/commands/guard";
import { saveCompetencyRows } from "@/lib/evaluation/commands/rows";
import { evaluationDraft } from "@/lib/evaluation/drafts";
import { canRate } from "@/lib/evaluation/policy";
import type { EvaluationRecord } from "@/lib/evaluation/record";
import { rateCompetencyInput } from "@/lib/evaluation/schema";

/** The appraiser's levels of the nine competencies, kept as a draft until the decision. */
export const rateCompetency = command({
  event: "evaluation.rateCompetency",
  input: rateCompetencyInput,
  load: loadEvaluation,
  allow: canRate,
  run: async (scene) => {
    const { tx, actor, agencyId, input, subject } = scene;
    await requireEvaluationPhase(scene, subject);
    await updateEvaluation(scene, "RATING", {}, storedCompetencies);
    await saveCompetencyRows({ tx, agencyId, subject }, input.competencies, ["level", "reason"]);
    await deleteDraft(tx, actor, evaluationDraft(actor.accountId, subject.id, "kompetensi"));
    return { evaluationId: subject.id, next: input.intent === "next" };
  },
  audit: ({ subject, input }) =>
    auditOf(subject, {
      levels: Object.fromEntries(Object.entries(input.competencies).map(([name, row]) => [name, row?.level])),
    }),
});

function storedCompetencies({ competencies }: EvaluationRecord): Record<string, string> {
  return Object.fromEntries(
    competencies.flatMap(({ competency, level, reason }) => [
      [`competencies.${competency}.level`, String(level ?? "")],
      [`competencies.${competency}.reason`, reason ?? ""],
    ]),
  );
}
