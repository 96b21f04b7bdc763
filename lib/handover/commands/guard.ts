import "server-only";
import type { Scene } from "@/lib/core/command";
import { formatDateTime } from "@/lib/core/dates";
import { reject } from "@/lib/core/errors";
import { canSeeEvaluation, mayObject } from "@/lib/evaluation/policy";
import { findEvaluation } from "@/lib/evaluation/queries/record";
import type { EvaluationRecord } from "@/lib/evaluation/record";
import { type CourseStep, mayTake } from "@/lib/evaluation/rules/course";
import { isReleased } from "@/lib/evaluation/rules/release";
import { circumstancesOf, courseOf } from "@/lib/evaluation/standing";

/** The evaluation whose document a command is about; null when the actor may not see it. */
export async function loadRecord({
  tx,
  actor,
  agencyId,
  input,
}: Scene<{ evaluationId: string }>): Promise<EvaluationRecord | null> {
  const record = await findEvaluation(tx, agencyId, input.evaluationId);
  return record !== null && canSeeEvaluation(actor, record) ? record : null;
}

/** Whether the course allows the step now, by the same rules the page offers it. */
export function allows(step: CourseStep, { actor, now }: Scene<unknown>, record: EvaluationRecord): boolean {
  return mayTake(step, courseOf(record), circumstancesOf(record, actor.timeZone, now, !mayObject(record)));
}

/** Refuses every write once the year is closed. */
export function requireOpenYear({ periodState }: EvaluationRecord): void {
  if (periodState !== "OPEN") reject("PERIOD_NOT_OPEN");
}

/** Refuses to hand over a document whose outcome the employee may not see yet: its time to answer would run unseen. */
export function requireReleased({ actor, now }: Scene<unknown>, record: EvaluationRecord): void {
  const { releasedAt } = record;
  if (isReleased(record, now) || releasedAt === null) return;
  reject("RESULT_HELD", { values: { until: formatDateTime(releasedAt, actor.timeZone) } });
}

/** What the audit log keeps: who it is about and the facts, never texts. */
export function auditOf(subject: EvaluationRecord, detail: Record<string, unknown> = {}) {
  return {
    subjectType: "Evaluation",
    subjectId: subject.id,
    employeeId: subject.employeeId,
    detail: { subperiodId: subject.subperiodId, ...detail },
  };
}
