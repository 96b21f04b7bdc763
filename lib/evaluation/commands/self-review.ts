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
import { saveBehaviourRows, saveCompetencyRows, saveResultRows } from "@/lib/evaluation/commands/rows";
import { evaluationDraft } from "@/lib/evaluation/drafts";
import { canRate, isOwnEvaluation } from "@/lib/evaluation/policy";
import type { EvaluationRecord } from "@/lib/evaluation/record";
import { startWithoutSelfReview } from "@/lib/evaluation/rules/states";
import { selfReviewInput, startRatingInput } from "@/lib/evaluation/schema";

/** The employee's own view, kept as a draft or sent to the appraiser. */
export const saveSelfReview = command({
  event: "evaluation.selfReview",
  input: selfReviewInput,
  load: loadEvaluation,
  allow: isOwnEvaluation,
  run: async (scene) => {
    const { tx, actor, agencyId, input, subject, now } = scene;
    await requireEvaluationPhase(scene, subject);
    const sent = input.intent === "send";
    const said = [input.note, ...Object.values(input.results).map(({ selfText }) => selfText)];
    if (sent && said.every((text) => text === null)) {
      reject("VALIDATION", {
        fields: { note: "Tulis catatan umum atau ulasan paling sedikit satu hasil kerja." },
      });
    }
    const next = sent ? { state: "RATING" as const, stateSince: now, selfReviewedAt: now } : {};
    await updateEvaluation(scene, "SELF_REVIEW", { selfNote: input.note, ...next }, storedSelfReview);
    const target = { tx, agencyId, subject };
    await saveResultRows(target, input.results, ["selfText"]);
    await saveBehaviourRows(target, input.behaviours, ["selfText"]);
    await saveCompetencyRows(target, input.competencies, ["selfLevel"]);
    await deleteDraft(tx, actor, evaluationDraft(actor.accountId, subject.id, "mandiri"));
    return { evaluationId: subject.id, sent };
  },
  audit: ({ subject, data }) => auditOf(subject, { sent: data.sent }),
});

/** The appraiser starts rating without the self-review: see startWithoutSelfReview for when that is allowed. */
export const startRating = command({
  event: "evaluation.startRating",
  input: startRatingInput,
  load: loadEvaluation,
  allow: canRate,
  run: async (scene) => {
    const { input, subject, now } = scene;
    await requireEvaluationPhase(scene, subject);
    const start = startWithoutSelfReview(subject.selfReviewRequired, subject.closesAt, now);
    if (subject.state === "SELF_REVIEW" && start === "NOT_YET") reject("SELF_REVIEW_AWAITED");
    if (start === "WITH_REASON" && input.reason === null) {
      reject("VALIDATION", { fields: { reason: "Tulis alasan menilai tanpa penilaian mandiri." } });
    }
    await updateEvaluation(scene, "SELF_REVIEW", {
      state: "RATING",
      stateSince: now,
      selfSkippedReason: input.reason,
    });
    return { evaluationId: subject.id };
  },
  audit: ({ subject }) => auditOf(subject),
});

function storedSelfReview(record: EvaluationRecord): Record<string, string> {
  return {
    note: record.selfNote ?? "",
    ...Object.fromEntries(record.results.map((row) => [`results.${row.id}.selfText`, row.selfText ?? ""])),
    ...Object.fromEntries(
      record.behaviours.map((row) => [`behaviours.${row.value}.selfText`, row.selfText ?? ""]),
    ),
    ...Object.fromEntries(
      record.competencies.map((row) => [
        `competencies.${row.competency}.selfLevel`,
        String(row.selfLevel ?? ""),
      ]),
    ),
  };
}
