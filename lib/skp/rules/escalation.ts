import { endOfDay, isoDay, type Zone } from "@/lib/core/dates";
import { addWorkingDays } from "@/lib/core/working-days";

const DAY = 86_400_000;

/** People are told this many days before a plan goes to the appraiser's superior. */
export const NOTICE_DAYS = 7;

type Submission = {
  submittedAt: Date;
  /** Year of the plan. */
  year: number;
  zone: Zone;
  /** Agency.decisionWorkingDays. */
  workingDays: number;
  holidays: ReadonlySet<string>;
};

/**
 * From when the appraiser's superior may decide a submitted plan too: the end of 31 January of its year (Ps 14(1), p.65
 * C5), or for what was submitted later, the end of the last of the agency's working days for a decision. The first
 * moment that is no longer the appraiser's alone.
 */
export function decisionDeadline({ submittedAt, year, zone, workingDays, holidays }: Submission): Date {
  const january = after(endOfDay(`${year}-01-31`, zone));
  if (submittedAt < january) return january;
  return after(endOfDay(addWorkingDays(isoDay(submittedAt, zone), Math.max(1, workingDays), holidays), zone));
}

/** The moment after the last millisecond of a day. */
function after(end: Date): Date {
  return new Date(end.getTime() + 1);
}

type Person = { id: string; superiorId: string | null; hasLeft: boolean };

/** Who could decide in the appraiser's place, or why nobody can. */
export type Upper = { id: string; why: null } | { id: null; why: UpperGap };
export type UpperGap = "NO_APPRAISER" | "NO_UPPER" | "LOOP" | "UPPER_LEFT";

/** The superior of the appraiser, unless the chain has an end, a gap or a loop there. */
export function upperOf(employeeId: string, appraiser: Person | null, upper: Person | null): Upper {
  if (appraiser === null) return { id: null, why: "NO_APPRAISER" };
  if (appraiser.superiorId === null || upper === null) return { id: null, why: "NO_UPPER" };
  if (upper.id === employeeId || upper.id === appraiser.id) return { id: null, why: "LOOP" };
  return upper.hasLeft ? { id: null, why: "UPPER_LEFT" } : { id: upper.id, why: null };
}

type Waiting = { state: string; decideBy: Date | null; upperId: string | null };

/**
 * Where a submitted plan stands: with the appraiser alone (WAITS, and SOON in the last days), or with both (PASSED:
 * whoever decides first). Null when it does not wait or nobody stands above.
 */
export function escalationStage(
  { state, decideBy, upperId }: Waiting,
  now: Date,
): "WAITS" | "SOON" | "PASSED" | null {
  if (state !== "SUBMITTED" || decideBy === null || upperId === null) return null;
  if (now >= decideBy) return "PASSED";
  return now.getTime() >= decideBy.getTime() - NOTICE_DAYS * DAY ? "SOON" : "WAITS";
}
