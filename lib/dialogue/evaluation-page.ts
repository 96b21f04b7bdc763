import "server-only";
import type { ConsideredValues } from "@/lib/achievement/queries/used";
import type { AgencyActor } from "@/lib/auth/actor";
import type { Reads } from "@/lib/db/direct";
import { type EvaluationTalk, getEvaluationTalk } from "@/lib/dialogue/queries/agreements";
import { getValuesOf } from "@/lib/evaluation/queries/distribution";
import { getEvaluation } from "@/lib/evaluation/queries/record";
import type { EvaluationRecord } from "@/lib/evaluation/record";

export type EvaluationPage = {
  record: EvaluationRecord;
  considered: ConsideredValues;
  talk: EvaluationTalk | null;
};

/**
 * An evaluation with the organisation's values considered in it and what was agreed in dialogues; null when it is not the
 * actor's to see. Three statements, two of them together.
 */
export async function getEvaluationPage(
  tx: Reads,
  actor: AgencyActor,
  id: string,
  now: Date,
): Promise<EvaluationPage | null> {
  const record = await getEvaluation(tx, actor, id, now);
  if (record === null) return null;
  const [considered, talk] = await Promise.all([
    getValuesOf(tx, record, now),
    getEvaluationTalk(tx, actor, record, now),
  ]);
  return { record, considered, talk };
}
