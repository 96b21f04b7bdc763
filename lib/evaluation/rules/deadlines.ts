import { endOfDay, isoDay, type Zone } from "@/lib/core/dates";
import { addWorkingDays } from "@/lib/core/working-days";
import type { DocumentForm, SubperiodKind } from "@/lib/db/generated/enums";

/** Working days of every step of the evaluation document and the objection (PermenPANRB 6/2022 p.114-119). */
export const LIMIT = {
  /** Delivered and returned: by the appraiser 14 and 14, in the superior's chain 7 and 7. */
  DELIVER: { APPRAISER: 14, SUPERIOR: 7 },
  RETURN: { APPRAISER: 14, SUPERIOR: 7 },
  /** The superior signs in the appraiser's place, from the end of the evaluation. */
  SIGN_ABOVE: 14,
  REPORT: 30,
  OBJECT: 14,
  DECIDE_OBJECTION: 7,
} as const satisfies Record<string, number | Record<DocumentForm, number>>;

export type Calendar = { zone: Zone; holidays: ReadonlySet<string> };

/**
 * When the time of the evaluation ends (T0), as the first moment after it: the year's at the end of 31 January (p.90 8b), a
 * periodic one at the close of its window. Null without a window.
 */
export function evaluationEnd(
  { kind, year, closesAt }: { kind: SubperiodKind; year: number; closesAt: Date | null },
  zone: Zone,
): Date | null {
  return kind === "YEAR" ? after(`${year + 1}-01-31`, zone) : closesAt;
}

/** The first moment that is too late for something due `days` working days after the day of `from`. */
export function workingDaysAfter(from: Date, days: number, { zone, holidays }: Calendar): Date {
  return after(addWorkingDays(isoDay(from, zone), days, holidays), zone);
}

/** The same from the end of the evaluation, which is a moment after its last day. */
export function workingDaysAfterEnd(end: Date, days: number, calendar: Calendar): Date {
  return workingDaysAfter(new Date(end.getTime() - 1), days, calendar);
}

/**
 * The first moment too late for a step of an objection: working days (p.117), or calendar days where the agency reads the
 * older rule so (Agency.objectionWorkingDays).
 */
export function objectionLimit(from: Date, days: number, calendar: Calendar, inWorkingDays: boolean): Date {
  if (inWorkingDays) return workingDaysAfter(from, days, calendar);
  const last = new Date(Date.parse(`${isoDay(from, calendar.zone)}T00:00:00Z`) + days * 86_400_000);
  return after(last.toISOString().slice(0, 10), calendar.zone);
}

function after(day: string, zone: Zone): Date {
  return new Date(endOfDay(day, zone).getTime() + 1);
}
