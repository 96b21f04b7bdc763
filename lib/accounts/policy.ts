import { type Actor, isHrAdmin } from "@/lib/auth/actor";

/** Accounts and roles of the agency are in the hands of its HR admins. */
export function canManageAccounts(actor: Actor): boolean {
  return isHrAdmin(actor);
}
