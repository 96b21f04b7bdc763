import "server-only";
import { reject } from "@/lib/core/errors";
import type { Rating } from "@/lib/db/generated/enums";
import type { Tx } from "@/lib/db/tenant";
import type { EvaluationRecord } from "@/lib/evaluation/record";
import { predicateOf } from "@/lib/evaluation/rules/quadrant";
import { isPublished } from "@/lib/evaluation/rules/states";

export type OverallRatings = { resultRating: Rating; behaviourRating: Rating };

/**
 * Puts other overall ratings into an evaluation, with the reasons given; a predicate that is set follows by the quadrant
 * (p.99). CONFLICT when the evaluation is no longer as `record` shows it.
 */
export async function changeRatings(
  tx: Tx,
  record: EvaluationRecord,
  after: OverallRatings,
  reasons: { resultReason?: string; behaviourReason?: string } = {},
): Promise<void> {
  const { agencyId, id, version, state } = record;
  const predicate = predicateOf(after.resultRating, after.behaviourRating);
  const { count } = await tx.evaluation.updateMany({
    where: { agencyId, id, version, state },
    data: {
      ...after,
      ...reasons,
      ...(isPublished(state) && { predicate }),
      version: { increment: 1 },
    },
  });
  if (count === 0) reject("CONFLICT");
}
