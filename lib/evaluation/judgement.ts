import { acceptedCount } from "@/lib/evaluation/evidence";
import type { EvaluationRecord } from "@/lib/evaluation/record";
import type { Judgement } from "@/lib/evaluation/rules/completeness";

/** What the rules judge, taken from a whole record. */
export function judgementOf(record: EvaluationRecord): Judgement {
  const { resultRating, resultReason, behaviourRating, behaviourReason, behaviours, competencies } = record;
  return {
    results: record.results.map((result) => ({ ...result, accepted: acceptedCount(result) })),
    behaviours,
    competencies,
    resultRating,
    resultReason,
    behaviourRating,
    behaviourReason,
  };
}
