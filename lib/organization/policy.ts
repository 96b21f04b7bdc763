import { type Actor, isHrAdmin } from "@/lib/auth/actor";

/** Whether the actor may change units and positions: the HR admin of the agency. Everybody in it may read them. */
export function canManageOrganization(actor: Actor): boolean {
  return isHrAdmin(actor);
}
