import type { EvaluationRecord } from "@/lib/evaluation/record";
import {
  type Calendar,
  evaluationEnd,
  LIMIT,
  workingDaysAfter,
  workingDaysAfterEnd,
} from "@/lib/evaluation/rules/deadlines";

export type TimelineStep =
  | "EVALUATE"
  | "SIGN"
  | "SIGN_ABOVE"
  | "DELIVER"
  | "RETURN"
  | "OBJECT"
  | "DECIDE_OBJECTION"
  | "REPORT";

/** One step of the course: who takes it, the first moment that is too late (null while unknown), and when it was done. */
export type TimelineRow = {
  step: TimelineStep;
  who: string;
  whoId: string | null;
  due: Date | null;
  doneAt: Date | null;
  /** NOTED: it will not be done, and somebody wrote why. */
  state: "DONE" | "NOW" | "LATER" | "NOTED";
};

const APPRAISER = "pejabat penilai";
const SUPERIOR = "atasan pejabat penilai";

/**
 * Every step of the document from the evaluation to the report, with limits and what was done (p.114-118). A step whose
 * limit depends on one that is not done yet has the limit it would have if that one were done now.
 */
export function timelineOf(record: EvaluationRecord, calendar: Calendar, now: Date): TimelineRow[] {
  const rows = [
    ...signingRows(record, calendar, now),
    ...handingRows(record, calendar, now),
    ...objectionRows(record),
  ];
  const end = evaluationEnd(record, calendar.zone);
  const reporter = record.document?.form === "SUPERIOR" ? superiorOf(record) : appraiserOf(record);
  const reportedAt = record.document?.reportedAt ?? null;
  rows.push({
    step: "REPORT",
    ...reporter,
    due: end && workingDaysAfterEnd(end, LIMIT.REPORT, calendar),
    doneAt: reportedAt,
    state: reportedAt ? "DONE" : "LATER",
  });
  return rows;
}

function signingRows(record: EvaluationRecord, calendar: Calendar, now: Date): TimelineRow[] {
  const { document } = record;
  const end = evaluationEnd(record, calendar.zone);
  const ended = end !== null && now >= end;
  const open = document === null;
  const decided = record.decidedAt !== null;
  const rows: TimelineRow[] = [];
  if (document?.form !== "SUPERIOR") {
    const done = decided ? record.decidedAt : null;
    rows.push({
      step: "EVALUATE",
      ...appraiserOf(record),
      due: end,
      doneAt: done,
      state: decided ? "DONE" : "NOW",
    });
    const state = document ? "DONE" : decided ? "NOW" : "LATER";
    rows.push({ step: "SIGN", ...appraiserOf(record), due: end, doneAt: document?.signedAt ?? null, state });
  }
  if (document?.form === "SUPERIOR" || (open && ended)) {
    rows.push({
      step: "SIGN_ABOVE",
      ...superiorOf(record),
      due: end && workingDaysAfterEnd(end, LIMIT.SIGN_ABOVE, calendar),
      doneAt: document?.signedAt ?? null,
      state: document ? "DONE" : "NOW",
    });
  }
  return rows;
}

function handingRows(record: EvaluationRecord, calendar: Calendar, now: Date): TimelineRow[] {
  const { document } = record;
  const form = document?.form ?? "APPRAISER";
  const deliveredAt = document?.deliveredAt ?? null;
  const deliverer = form === "SUPERIOR" ? superiorOf(record) : appraiserOf(record);
  const returnedAt = document?.returnedAt ?? null;
  const answered = returnedAt !== null || record.state === "OBJECTED";
  const waits = deliveredAt !== null && !answered;
  return [
    {
      step: "DELIVER",
      ...deliverer,
      due: document?.deliverBy ?? null,
      doneAt: deliveredAt,
      state: deliveredAt ? "DONE" : document ? "NOW" : "LATER",
    },
    {
      step: "RETURN",
      who: record.employeeName,
      whoId: record.employeeId,
      due: document?.returnBy ?? (document && workingDaysAfter(now, LIMIT.RETURN[form], calendar)),
      doneAt: returnedAt,
      state: returnedAt
        ? "DONE"
        : isNoted(record) || record.state === "OBJECTED"
          ? "NOTED"
          : waits
            ? "NOW"
            : "LATER",
    },
  ];
}

/** The time to object stands there as long as it may be used; then what came of it. */
function objectionRows(record: EvaluationRecord): TimelineRow[] {
  const { objection, document, employeeName, employeeId, state } = record;
  const open = state === "DECIDED" && document?.deliveredAt ? document.objectBy : null;
  if (objection === null) {
    return open === null
      ? []
      : [{ step: "OBJECT", who: employeeName, whoId: employeeId, due: open, doneAt: null, state: "LATER" }];
  }
  const { filedAt, decideBy, decidedAt, directedToName, directedToId } = objection;
  return [
    { step: "OBJECT", who: employeeName, whoId: employeeId, due: null, doneAt: filedAt, state: "DONE" },
    {
      step: "DECIDE_OBJECTION",
      who: directedToName ?? SUPERIOR,
      whoId: directedToId,
      due: decideBy,
      doneAt: decidedAt,
      state: decidedAt ? "DONE" : "NOW",
    },
  ];
}

/** The limit of one row has passed: the step was taken late, or is still missing. */
export function isLate({ due, doneAt, state }: TimelineRow, now: Date): boolean {
  if (due === null || state === "NOTED" || state === "LATER") return false;
  return (doneAt ?? now) >= due;
}

/** Who must act now: the rows that wait, one as a rule, two where the superior may act beside the appraiser. */
export function waitingRows(rows: readonly TimelineRow[]): TimelineRow[] {
  return rows.filter(({ state }) => state === "NOW");
}

function isNoted({ document, state }: EvaluationRecord): boolean {
  return state === "DECIDED" && document !== null && document.notReturned !== null;
}

function appraiserOf({ appraiser }: EvaluationRecord) {
  return { who: appraiser?.name ?? APPRAISER, whoId: appraiser?.id ?? null };
}

function superiorOf({ document, appraiser }: EvaluationRecord) {
  if (document?.form === "SUPERIOR") return { who: document.signerName, whoId: document.signedById };
  return { who: appraiser?.superiorName || SUPERIOR, whoId: appraiser?.superiorId ?? null };
}
