import type { Zone } from "@/lib/core/dates";
import type { EvaluationRecord } from "@/lib/evaluation/record";
import type { Circumstances, Course } from "@/lib/evaluation/rules/course";
import { evaluationEnd } from "@/lib/evaluation/rules/deadlines";
import { isReleased } from "@/lib/evaluation/rules/release";

/** Where the record stands with its document and its objection. */
export function courseOf({ state, document, objection }: EvaluationRecord): Course {
  return {
    evaluation: state,
    form: document?.form ?? null,
    delivered: isSet(document?.deliveredAt),
    returned: isSet(document?.returnedAt),
    notReturned: isSet(document?.notReturned),
    objection: objection && {
      explained: isSet(objection.appraiserStatedAt),
      answered: isSet(objection.employeeStatedAt),
      decided: isSet(objection.decidedAt),
    },
    reported: isSet(document?.reportedAt),
  };
}

/** Which limits have passed at `now`, exact to the moment. */
export function circumstancesOf(
  record: EvaluationRecord,
  zone: Zone,
  now: Date,
  final: boolean,
): Circumstances {
  const passed = (limit: Date | null | undefined) => isSet(limit) && now >= limit;
  return {
    released: isReleased(record, now),
    evaluationEnded: passed(evaluationEnd(record, zone)),
    returnTimeOver: passed(record.document?.returnBy),
    objectionTimeOver: passed(record.document?.objectBy),
    final,
  };
}

/**
 * Whether the record carries an evaluation document to print: from the signature on. With an objection it is for those who
 * may read the objection, whose record still has it.
 */
export function hasDocument({ state, document, objection }: EvaluationRecord): boolean {
  return document !== null && (state !== "OBJECTED" || objection !== null);
}

function isSet<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}
