import "server-only";
import { reject } from "@/lib/core/errors";
import type { Rating } from "@/lib/db/generated/enums";
import type { Tx } from "@/lib/db/tenant";
import type { EvaluationRecord } from "@/lib/evaluation/record";
import { outcomeOf } from "@/lib/evaluation/rules/outcome";
import { isPublished } from "@/lib/evaluation/rules/states";

export type OverallRatings = { resultRating: Rating; behaviourRating: Rating };

/**
 * Puts another overall rating, or both, into an evaluation, with the reasons given; a predicate that is set follows from
 * them (see outcomeOf). CONFLICT when the evaluation is no longer as `record` shows it.
 */
export async function changeRatings(
  tx: Tx,
  record: EvaluationRecord,
  change: Partial<OverallRatings>,
  reasons: { resultReason?: string; behaviourReason?: string } = {},
): Promise<void> {
  const { agencyId, id, version, state } = record;
  const { resultRating, behaviourRating } = { ...record, ...change };
  const known = isPublished(state) && resultRating !== null && behaviourRating !== null;
  const { count } = await tx.evaluation.updateMany({
    where: { agencyId, id, version, state },
    data: {
      ...change,
      ...reasons,
      ...(known && { predicate: outcomeOf(record, resultRating, behaviourRating) }),
      version: { increment: 1 },
    },
  });
  if (count === 0) reject("CONFLICT");
}
