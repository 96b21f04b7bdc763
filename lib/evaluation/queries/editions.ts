import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db/tenant";
import { thawed } from "@/lib/evaluation/editions";
import { maskedFor } from "@/lib/evaluation/policy";
import { getEvaluation } from "@/lib/evaluation/queries/record";
import type { EvaluationRecord } from "@/lib/evaluation/record";

export type EditionPage = {
  /** The evaluation as it is now. */
  present: EvaluationRecord;
  /** As it was, as far as the actor could see it then. */
  former: EvaluationRecord;
  reason: string;
  reopenedBy: string;
  reopenedAt: Date;
};

/**
 * A former edition of an evaluation; null when there is none, or the evaluation is not the actor's to see. The rated person sees
 * of it what had been released before it was reopened. Two statements.
 */
export async function getEditionPage(
  tx: Tx,
  actor: AgencyActor,
  id: string,
  edition: number,
  now: Date,
): Promise<EditionPage | null> {
  const present = await getEvaluation(tx, actor, id, now);
  if (present === null || edition < 1 || edition >= present.edition) return null;
  const row = await tx.evaluationEdition.findUnique({
    where: { agencyId_evaluationId_edition: { agencyId: actor.agencyId, evaluationId: id, edition } },
  });
  if (row === null) return null;
  const { reason, reopenedBy, reopenedAt } = row;
  return {
    present,
    former: maskedFor(actor, thawed(row.content), reopenedAt),
    reason,
    reopenedBy,
    reopenedAt,
  };
}
