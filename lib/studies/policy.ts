import type { Actor } from "@/lib/auth/actor";
import { canManageEmployees, type Line } from "@/lib/employees/policy";

/** Whether the actor records study leave of the person: HR admin or unit HR of the branch, never of themselves. */
export function canKeepStudies(actor: Actor, line: Line): boolean {
  return line.employeeId !== actor.employeeId && canManageEmployees(actor, line.unitPath);
}
