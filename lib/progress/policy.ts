import type { Actor } from "@/lib/auth/actor";
import { isAppraiserOf, type Line, relationTo } from "@/lib/employees/policy";

/** Only the employee writes the own realisation (Ps 16); the superior answers with feedback. */
export function canRecordProgress(actor: Actor, line: Line): boolean {
  return relationTo(actor, line) === "SELF";
}

/** Who checks evidence: the appraiser, or somebody the appraiser lets check; nobody one's own. */
export function canCheckEvidence(actor: Actor, line: Line & { checkerIds: readonly string[] }): boolean {
  if (actor.employeeId === null || actor.employeeId === line.employeeId) return false;
  return isAppraiserOf(actor, line) || line.checkerIds.includes(actor.employeeId);
}
