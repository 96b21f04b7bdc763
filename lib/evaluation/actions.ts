"use server";

import { action } from "@/lib/core/action";
import { decideEvaluation, rateOverall } from "@/lib/evaluation/commands/decide";
import { holdResults, releaseResults } from "@/lib/evaluation/commands/hold";
import { openEvaluation, openEvaluations } from "@/lib/evaluation/commands/open";
import { rateBehaviour } from "@/lib/evaluation/commands/rate-behaviour";
import { rateCompetency } from "@/lib/evaluation/commands/rate-competency";
import { rateResults } from "@/lib/evaluation/commands/rate-results";
import { reopenEvaluation } from "@/lib/evaluation/commands/reopen";
import { acknowledgeEvaluation, objectToEvaluation } from "@/lib/evaluation/commands/respond";
import { answerReuse, proposeReuse } from "@/lib/evaluation/commands/reuse";
import { saveSelfReview, startRating } from "@/lib/evaluation/commands/self-review";

export const openEvaluationAction = action(openEvaluation, {
  redirectTo: ({ evaluationId }) => `/evaluasi/${evaluationId}`,
  notice: "evaluasi-dibuka",
});

export const openEvaluationsAction = action(openEvaluations, {
  redirectTo: ({ subperiodId }) => `/evaluasi/buka?subperiode=${subperiodId}`,
  notice: "evaluasi-semua-dibuka",
});

export const saveSelfReviewAction = action(saveSelfReview, {
  redirectTo: ({ evaluationId, sent }) =>
    sent ? `/evaluasi/${evaluationId}` : `/evaluasi/${evaluationId}/mandiri`,
  notice: "tersimpan",
});

export const startRatingAction = action(startRating, {
  redirectTo: ({ evaluationId }) => `/evaluasi/${evaluationId}/nilai`,
});

export const rateResultsAction = action(rateResults, {
  redirectTo: ({ evaluationId, next }) =>
    `/evaluasi/${evaluationId}/nilai?bagian=${next ? "perilaku" : "hasil"}`,
  notice: "tersimpan",
});

export const rateBehaviourAction = action(rateBehaviour, {
  redirectTo: ({ evaluationId, next }) =>
    `/evaluasi/${evaluationId}/nilai?bagian=${next ? "kompetensi" : "perilaku"}`,
  notice: "tersimpan",
});

export const rateCompetencyAction = action(rateCompetency, {
  redirectTo: ({ evaluationId, next }) =>
    `/evaluasi/${evaluationId}/nilai?bagian=${next ? "simpulan" : "kompetensi"}`,
  notice: "tersimpan",
});

export const rateOverallAction = action(rateOverall, {
  redirectTo: ({ evaluationId, next }) =>
    next ? `/evaluasi/${evaluationId}/periksa` : `/evaluasi/${evaluationId}/nilai?bagian=simpulan`,
  notice: "tersimpan",
});

export const decideEvaluationAction = action(decideEvaluation, {
  redirectTo: ({ evaluationId }) => `/evaluasi/${evaluationId}`,
  notice: "evaluasi-ditetapkan",
});

const holds = ({ subperiodId }: { subperiodId: string }) => `/evaluasi/tahan?subperiode=${subperiodId}`;

export const holdResultsAction = action(holdResults, { redirectTo: holds, notice: "hasil-ditahan" });

export const releaseResultsAction = action(releaseResults, { redirectTo: holds, notice: "hasil-dibuka" });

export const reopenEvaluationAction = action(reopenEvaluation, {
  redirectTo: ({ evaluationId }) => `/evaluasi/${evaluationId}`,
  notice: "evaluasi-dibuka-kembali",
});

export const proposeReuseAction = action(proposeReuse, {
  redirectTo: ({ evaluationId }) => `/evaluasi/${evaluationId}`,
  notice: "hasil-lama-diusulkan",
});

export const answerReuseAction = action(answerReuse, {
  redirectTo: ({ evaluationId }) => `/evaluasi/${evaluationId}`,
  notice: "tersimpan",
});

export const acknowledgeEvaluationAction = action(acknowledgeEvaluation, {
  redirectTo: ({ evaluationId }) => `/evaluasi/${evaluationId}`,
  notice: "evaluasi-diterima",
});

export const objectToEvaluationAction = action(objectToEvaluation, {
  redirectTo: ({ evaluationId }) => `/evaluasi/${evaluationId}`,
  notice: "keberatan-diajukan",
});
