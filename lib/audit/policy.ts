import { type Actor, isAuditor, isHrAdmin } from "@/lib/auth/actor";

/** The log names people and what they did: for HR admins and auditors only. */
export function canReadAudit(actor: Actor): boolean {
  return isHrAdmin(actor) || isAuditor(actor);
}
