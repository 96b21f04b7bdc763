import { type Actor, isAuditor, isHrAdmin } from "@/lib/auth/actor";

/**
 * Paths of the units whose figures the actor may see, each with everything below: what the actor heads, what UNIT_HR
 * grants cover, and "" (the whole agency) for HR admins and auditors. The same line as canSeeRecord, without the team.
 */
export function branchesSeen(actor: Actor): string[] {
  if (isHrAdmin(actor) || isAuditor(actor)) return [""];
  const paths = [actor.headsUnitPath, ...actor.grants.map((grant) => grant.unitPath)];
  return paths.filter((path) => path !== null);
}

/** The unit a dashboard opens with: null is the top of the agency. */
export function startingUnit(actor: Actor): string | null {
  if (isHrAdmin(actor) || isAuditor(actor)) return null;
  return actor.headsUnitId ?? actor.grants.find((grant) => grant.unitId !== null)?.unitId ?? null;
}

export type DashboardView = "UNIT" | "TEAM" | "UNFINISHED";

/** The dashboards a person has, the first one first; none means the page does not exist for this person. */
export function dashboardsOf(actor: Actor): DashboardView[] {
  const unit: DashboardView[] = branchesSeen(actor).length > 0 ? ["UNIT", "UNFINISHED"] : [];
  return actor.isAppraiser ? [...unit, "TEAM"] : unit;
}
