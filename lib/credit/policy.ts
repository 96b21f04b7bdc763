import { type Actor, isHrAdmin, isUnitHrOf } from "@/lib/auth/actor";
import type { Line } from "@/lib/employees/policy";

/** HR of the agency or of the branch keeps what an account begins with; nobody for himself. */
export function canSetBasis(actor: Actor, line: Line): boolean {
  return actor.employeeId !== line.employeeId && (isHrAdmin(actor) || isUnitHrOf(actor, line.unitPath));
}
