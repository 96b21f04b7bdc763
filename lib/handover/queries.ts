import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db/tenant";
import { getEvaluation } from "@/lib/evaluation/queries/record";
import type { EvaluationRecord } from "@/lib/evaluation/record";
import type { CourseStep } from "@/lib/evaluation/rules/course";
import { documentSteps } from "@/lib/handover/policy";
import { type ReportRisk, reportRisk } from "@/lib/handover/rules/report-risk";
import { type TimelineRow, timelineOf } from "@/lib/handover/rules/timeline";
import { daysOffFrom } from "@/lib/periods/holidays";

export type DocumentPage = {
  record: EvaluationRecord;
  rows: TimelineRow[];
  steps: CourseStep[];
  risk: ReportRisk | null;
};

/** The evaluation with the timeline of its document and what the actor may do; null when it is not theirs to see. Two statements. */
export async function getDocumentPage(
  tx: Tx,
  actor: AgencyActor,
  id: string,
  now: Date,
): Promise<DocumentPage | null> {
  const record = await getEvaluation(tx, actor, id, now);
  if (record === null) return null;
  const holidays = await daysOffFrom(tx, actor.agencyId, record.closesAt ?? record.endsOn);
  const calendar = { zone: actor.timeZone, holidays };
  return {
    record,
    rows: timelineOf(record, calendar, now),
    steps: documentSteps(actor, record, now),
    risk: reportRisk(record, calendar),
  };
}
