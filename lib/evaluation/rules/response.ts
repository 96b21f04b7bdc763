import { addWorkingDays } from "@/lib/core/working-days";

/** Working days the employee has to answer after receiving the evaluation (PermenPANRB 6/2022 p.117). */
export const RESPONSE_DAYS = 14;

/** Last day ("2026-02-27") on which the employee may answer a decision of `decidedOn`, whatever the windows say. */
export function lastDayToRespond(decidedOn: string, holidays: ReadonlySet<string>): string {
  return addWorkingDays(decidedOn, RESPONSE_DAYS, holidays);
}
