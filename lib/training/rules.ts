import { isoDay, type Zone } from "@/lib/core/dates";
import type { EmploymentStatus } from "@/lib/db/generated/enums";

/** Rows of one page of the training lists. */
export const PAGE_SIZE = 20;

/**
 * Hours (JP, 45 minutes each) a civil servant develops in a year: PP 11/2017 jo. PP 17/2020 Ps 203. The number is taken
 * from general knowledge of that article and still has to be checked against its text.
 */
export const YEARLY_MINIMUM_HOURS = 20;

/** The yearly minimum of a person; null where the rule names none (PPPK and officials outside the civil service). */
export function yearlyMinimum(status: EmploymentStatus): number | null {
  return status === "PNS" || status === "CPNS" ? YEARLY_MINIMUM_HOURS : null;
}

type Days = { startsOn: Date; endsOn: Date };

/** Whether the first day of the session has come in the agency's zone. */
export function hasStarted({ startsOn }: Pick<Days, "startsOn">, now: Date, zone: Zone): boolean {
  return startsOn.toISOString().slice(0, 10) <= isoDay(now, zone);
}

/** Whether the last day has come: the session can be completed. */
export function hasReachedEnd({ endsOn }: Pick<Days, "endsOn">, now: Date, zone: Zone): boolean {
  return endsOn.toISOString().slice(0, 10) <= isoDay(now, zone);
}

/** Today in the zone, the way day columns arrive. */
export function today(now: Date, zone: Zone): Date {
  return new Date(`${isoDay(now, zone)}T00:00:00Z`);
}
