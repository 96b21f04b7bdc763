import type { EvaluationRecord } from "@/lib/evaluation/record";
import {
  type Calendar,
  evaluationEnd,
  LIMIT,
  objectionLimit,
  workingDaysAfterEnd,
} from "@/lib/evaluation/rules/deadlines";

/** First moments too late: of the report, and of the decision on an objection that comes as late as it may. */
export type ReportRisk = { reportBy: Date; courseEnds: Date };

/**
 * Whether an objection that is filed on the last day and decided on the last day would end after the report is due: the law's
 * own limits add up to 35 working days from the signature against 30 from the end of the evaluation (p.114-117). It is warned of
 * early; null when no objection can come any more or everything is in time.
 */
export function reportRisk(record: EvaluationRecord, calendar: Calendar): ReportRisk | null {
  const { document, objection } = record;
  const end = evaluationEnd(record, calendar.zone);
  if (end === null || document === null || document.reportedAt !== null) return null;
  // An objection that the reader may not read is nobody else's to compute with.
  if (record.state === "OBJECTED" && objection === null) return null;
  if (
    objection?.decidedAt ||
    (objection === null && (document.returnedAt !== null || document.objectBy === null))
  ) {
    return null;
  }
  const reportBy = workingDaysAfterEnd(end, LIMIT.REPORT, calendar);
  const courseEnds = objection
    ? objection.decideBy
    : document.objectBy && decidedAfter(document.objectBy, record, calendar);
  return courseEnds !== null && courseEnds > reportBy ? { reportBy, courseEnds } : null;
}

/** The last moment of a decision on an objection filed in the last moment before `objectBy`. */
function decidedAfter(objectBy: Date, { objectionWorkingDays }: EvaluationRecord, calendar: Calendar): Date {
  return objectionLimit(
    new Date(objectBy.getTime() - 1),
    LIMIT.DECIDE_OBJECTION,
    calendar,
    objectionWorkingDays,
  );
}
