import { type Actor, isAuditor, isHrAdmin, isUnitHrOf, leadsUnit } from "@/lib/auth/actor";
import type { Prisma } from "@/lib/db/generated/client";
import { canChooseApproach, canManageOrganization } from "@/lib/organization/policy";

/** Where an employee stands: what every "who may see this" question needs. */
export type Line = { employeeId: string; superiorId: string | null; unitPath: string | null };

export type Relation = "SELF" | "APPRAISER" | "ABOVE" | "HR_ADMIN" | "UNIT_HR" | "AUDITOR";

/** How the actor stands to an employee, the strongest relation first; null when there is none. */
export function relationTo(actor: Actor, line: Line): Relation | null {
  if (actor.employeeId !== null) {
    if (line.employeeId === actor.employeeId) return "SELF";
    if (line.superiorId === actor.employeeId) return "APPRAISER";
  }
  if (leadsUnit(actor, line.unitPath)) return "ABOVE";
  if (isHrAdmin(actor)) return "HR_ADMIN";
  if (isUnitHrOf(actor, line.unitPath)) return "UNIT_HR";
  return isAuditor(actor) ? "AUDITOR" : null;
}

/** Whether the actor may read the employee's plan, progress and evaluation. Views by others are recorded. */
export function canSeeRecord(actor: Actor, line: Line): boolean {
  return relationTo(actor, line) !== null;
}

/** Whether the actor is the direct superior. */
export function isAppraiserOf(actor: Actor, line: Line): boolean {
  return relationTo(actor, line) === "APPRAISER";
}

/** The same rule as canSeeRecord, as a filter on Employee. */
export function visibleEmployees(actor: Actor): Prisma.EmployeeWhereInput {
  if (isHrAdmin(actor) || isAuditor(actor)) return {};
  const below = [actor.headsUnitPath, ...actor.grants.map((grant) => grant.unitPath)]
    .filter((path) => path !== null)
    .map((path) => ({ unit: { path: { startsWith: path } } }));
  const own = actor.employeeId === null ? [] : [{ id: actor.employeeId }, { superiorId: actor.employeeId }];
  return { OR: [...own, ...below] };
}

/** Whether the actor keeps the data of employees in the unit: HR admin, or unit HR of the branch. */
export function canManageEmployees(actor: Actor, unitPath: string | null): boolean {
  return isHrAdmin(actor) || isUnitHrOf(actor, unitPath);
}

/** Whether the actor may set this person's superior by hand. Nobody chooses their own. */
export function canSetSuperior(actor: Actor, employee: { id: string; unitPath: string | null }): boolean {
  return employee.id !== actor.employeeId && canManageEmployees(actor, employee.unitPath);
}

/**
 * Whether the actor may delegate the power to appraise the people of a unit: the head of a unit above it (p.89 A3: the
 * superior of the appraiser), or HR admin.
 */
export function canDelegate(actor: Actor, unitPath: string): boolean {
  return isHrAdmin(actor) || (leadsUnit(actor, unitPath) && actor.headsUnitPath !== unitPath);
}

/** Whether the actor may see whose appraiser breaks a rule: who can remedy it for the whole agency. */
export function canSeeFaults(actor: Actor): boolean {
  return isHrAdmin(actor);
}

/** Whether the actor leads the unit (or one above it) or keeps the data of its employees. */
export function keepsUnit(actor: Actor, unitPath: string | null): boolean {
  return leadsUnit(actor, unitPath) || canManageEmployees(actor, unitPath);
}

/** Whether the actor may see who works in the unit: those who lead it, keep its data, or audit. */
export function canListUnit(actor: Actor, unitPath: string): boolean {
  return leadsUnit(actor, unitPath) || canManageEmployees(actor, unitPath) || isAuditor(actor);
}

/** What the page of a unit offers: changing it and its posts, adding people, choosing the approach (nothing of that once it is closed), printing its plans. */
export function unitActions(actor: Actor, unit: { id: string; path: string; endedOn: Date | null }) {
  const isOpen = unit.endedOn === null;
  return {
    canManage: isOpen && canManageOrganization(actor),
    canAddPeople: isOpen && canManageEmployees(actor, unit.path),
    canPrint: canListUnit(actor, unit.path),
    canChoose: isOpen && canChooseApproach(actor, unit),
  };
}
