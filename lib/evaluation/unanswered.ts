import "server-only";
import { reject } from "@/lib/core/errors";
import type { Reads } from "@/lib/db/direct";
import type { EvaluationState } from "@/lib/db/generated/enums";
import type { Tx } from "@/lib/db/tenant";

type Target = { agencyId: string; id: string };

/** Holds an evaluation until the end of the transaction and says whether it is still to be decided. */
export async function lockUndecided(tx: Reads, { agencyId, id }: Target): Promise<boolean> {
  const rows = await tx.$queryRaw<{ state: EvaluationState }[]>`
    SELECT "state" FROM "Evaluation" WHERE "agencyId" = ${agencyId}::uuid AND "id" = ${id}::uuid FOR NO KEY UPDATE`;
  const state = rows[0]?.state;
  return state === "SELF_REVIEW" || state === "RATING";
}

/**
 * Refuses the decision while a recommendation of the evaluation team waits for the appraiser's answer. The evaluation is held
 * first, so that none arrives between this look and the decision.
 */
export async function requireAnswered(tx: Tx, target: Target): Promise<void> {
  await lockUndecided(tx, target);
  const { agencyId, id } = target;
  const open = await tx.evaluationAdvice.count({
    where: { agencyId, evaluationId: id, kind: "RECOMMENDATION", answeredAt: null },
  });
  if (open > 0) reject("ADVICE_UNANSWERED", { values: { open: String(open) } });
}
