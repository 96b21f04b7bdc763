import { type Actor, isAuditor, isHrAdmin } from "@/lib/auth/actor";
import type { PeriodState } from "@/lib/db/generated/enums";

/** Only the agency's HR admin prepares, opens, extends and closes periods. */
export function canManagePeriods(actor: Actor): boolean {
  return isHrAdmin(actor);
}

/** The auditor may read the schedule and its extensions. */
export function canSeeSchedule(actor: Actor): boolean {
  return isHrAdmin(actor) || isAuditor(actor);
}

export type PeriodAction = "OPEN" | "CLOSE" | "EDIT";

/** What a period offers in its state: prepared -> open -> closed, and reopened when closed by mistake. */
export function availableActions(actor: Actor, period: { state: PeriodState }): PeriodAction[] {
  if (!canManagePeriods(actor)) return [];
  return period.state === "OPEN" ? ["EDIT", "CLOSE"] : ["OPEN", "EDIT"];
}
