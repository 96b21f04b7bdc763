import { type Actor, isHrAdmin } from "@/lib/auth/actor";

/** Whether the actor may change units and positions: the HR admin of the agency. Everybody in it may read them. */
export function canManageOrganization(actor: Actor): boolean {
  return isHrAdmin(actor);
}

/** Whether the actor chooses the approach of the unit's plans: who heads it today, Plt. and Plh. included (p.50). */
export function canChooseApproach(actor: Actor, unit: { id: string }): boolean {
  return actor.headsUnitId === unit.id;
}
