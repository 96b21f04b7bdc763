import { type Actor, isHrAdmin } from "@/lib/auth/actor";
import { keepsUnit } from "@/lib/employees/policy";

/**
 * Whether the actor keeps the library of a unit and gives targets to its people: HR admin, unit HR of the branch, and
 * whoever leads the unit or one above it. What holds for the whole agency (no unit) is the HR admin's.
 */
export function canKeepLibrary(actor: Actor, unitPath: string | null): boolean {
  return keepsUnit(actor, unitPath);
}

/** Whether there is any unit the actor may do that for. */
export function keepsSomeLibrary(actor: Actor): boolean {
  return (
    isHrAdmin(actor) || actor.headsUnitPath !== null || actor.grants.some(({ role }) => role === "UNIT_HR")
  );
}

/** Paths of the units whose people the actor may give targets to; "ALL" for the whole agency. */
export function branchesOf(actor: Actor): string[] | "ALL" {
  if (isHrAdmin(actor)) return "ALL";
  const granted = actor.grants.flatMap(({ role, unitPath }) => (role === "UNIT_HR" ? [unitPath] : []));
  return [actor.headsUnitPath, ...granted].filter((path) => path !== null);
}
