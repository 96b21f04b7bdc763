import { type Actor, isHrAdmin } from "@/lib/auth/actor";

/** Agencies and first accounts are the operator's; what is inside an agency is not. */
export function canOperate(actor: Actor): boolean {
  return actor.isOperator;
}

/** Name, place and zone of one's own agency. */
export function canSetAgency(actor: Actor): boolean {
  return isHrAdmin(actor);
}
