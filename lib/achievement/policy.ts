import { type Actor, isAuditor, isHrAdmin, isUnitHrOf, leadsUnit } from "@/lib/auth/actor";

/** A unit as the questions about its achievement need it. */
export type UnitLine = { unitId: string; unitPath: string; parentPath: string | null };

/**
 * Whether the actor sets the achievement of a unit: who leads the unit above it (or a higher one), or HR admin on that
 * leader's behalf. Nobody sets that of the unit they lead or work in. Only the root has nothing above it inside the agency:
 * its head or HR admin records what was set for the agency.
 */
export function canSetAchievement(actor: Actor, { unitId, parentPath }: UnitLine): boolean {
  if (parentPath === null) return actor.isAgencyHead || isHrAdmin(actor);
  if (actor.headsUnitId === unitId || actor.unitId === unitId) return false;
  return leadsUnit(actor, parentPath) || isHrAdmin(actor);
}

/** Leaders, HR, auditors, and the people who work in the unit or below it. */
export function canSeeAchievement(actor: Actor, { unitPath }: Pick<UnitLine, "unitPath">): boolean {
  if (isHrAdmin(actor) || isAuditor(actor) || isUnitHrOf(actor, unitPath)) return true;
  return leadsUnit(actor, unitPath) || actor.unitPath?.startsWith(unitPath) === true;
}

/**
 * The same as canSeeAchievement, for a list: every unit below one of `below`, and the units above one's own that `own` names.
 * Null in `below` means the whole agency.
 */
export function visibleUnits(actor: Actor): { below: string[] | null; own: string } {
  const own = actor.unitPath ?? "";
  if (isHrAdmin(actor) || isAuditor(actor)) return { below: null, own };
  const paths = [actor.headsUnitPath, ...actor.grants.map(({ unitPath }) => unitPath)];
  return { below: paths.filter((path) => path !== null), own };
}
