import { type Actor, isAuditor, isHrAdmin } from "@/lib/auth/actor";

/** Working days are counted for the whole agency: only its HR admin sets the days off. */
export function canManageHolidays(actor: Actor): boolean {
  return isHrAdmin(actor);
}

/** The auditor reads them. */
export function canSeeHolidays(actor: Actor): boolean {
  return isHrAdmin(actor) || isAuditor(actor);
}
