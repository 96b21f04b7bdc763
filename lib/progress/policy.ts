import type { Actor } from "@/lib/auth/actor";
import { type Line, relationTo } from "@/lib/employees/policy";

/** Only the employee writes the own realisation (Ps 16); the superior answers with feedback. */
export function canRecordProgress(actor: Actor, line: Line): boolean {
  return relationTo(actor, line) === "SELF";
}
