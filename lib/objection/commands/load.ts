import "server-only";
import type { Scene } from "@/lib/core/command";
import { findEvaluation } from "@/lib/evaluation/queries/record";
import { objectionSide } from "@/lib/objection/policy";
import type { Objected } from "@/lib/objection/queries";

/** The objection a command is about with its evaluation; null when there is none or it is not the actor's to read. */
export async function loadObjected({
  tx,
  actor,
  agencyId,
  input,
}: Scene<{ evaluationId: string }>): Promise<Objected | null> {
  const record = await findEvaluation(tx, agencyId, input.evaluationId);
  if (record === null || record.objection === null || objectionSide(actor, record) === null) return null;
  return { ...record, objection: record.objection };
}
