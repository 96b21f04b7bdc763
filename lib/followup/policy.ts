import { type Actor, isAuditor, isHrAdmin, isUnitHrOf } from "@/lib/auth/actor";
import type { ActionOwner } from "@/lib/db/generated/enums";
import { type Line, relationTo } from "@/lib/employees/policy";

/** Who tags what an evaluation recommends: who decided it, the direct superior, HR of the branch. */
export function canTag(actor: Actor, line: Line & { decidedById: string | null }): boolean {
  if (actor.employeeId !== null && actor.employeeId === line.employeeId) return false;
  if (actor.employeeId !== null && actor.employeeId === line.decidedById) return true;
  return relationTo(actor, line) === "APPRAISER" || isHr(actor, line);
}

/** HR of the agency or of the branch works the list off. */
export function canWorkOff(actor: Actor, line: Line): boolean {
  return isHr(actor, line) && actor.employeeId !== line.employeeId;
}

/** Who has lists of people to follow up: leaders, HR, auditors. */
export function hasLists(actor: Actor): boolean {
  return actor.isAppraiser || actor.headsUnitId !== null || actor.grants.length > 0;
}

type Plan = Line & { coachId: string | null; opensAt: Date };

export function isCoach(actor: Actor, { coachId, ...line }: Plan): boolean {
  if (actor.employeeId === null) return false;
  return actor.employeeId === coachId || relationTo(actor, line) === "APPRAISER";
}

/** The employee, the coach, the line, HR and auditors; nobody but the coach before the results are released. */
export function canSeeCoaching(actor: Actor, plan: Plan, now: Date): boolean {
  return isCoach(actor, plan) || (now >= plan.opensAt && relationTo(actor, plan) !== null);
}

/** The plan is written by the two it is between. */
export function canWriteCoaching(actor: Actor, plan: Plan): boolean {
  return isCoach(actor, plan) || (actor.employeeId !== null && actor.employeeId === plan.employeeId);
}

/** Whoever a step was agreed for says what became of it; the coach of any. */
export function canFinishStep(actor: Actor, plan: Plan, owner: ActionOwner): boolean {
  return isCoach(actor, plan) || (owner === "EMPLOYEE" && canWriteCoaching(actor, plan));
}

/** Confidential notes of counselling: written by the coach or HR admin. */
export function canNoteConfidentially(actor: Actor, plan: Plan): boolean {
  return (
    actor.employeeId !== null &&
    actor.employeeId !== plan.employeeId &&
    (isCoach(actor, plan) || isHrAdmin(actor))
  );
}

/** ... and read by the writer, the employee and HR admin alone, never printed or exported. */
export function seesConfidential(actor: Actor, plan: Plan, authorId: string): boolean {
  if (isHrAdmin(actor)) return true;
  return actor.employeeId !== null && [authorId, plan.employeeId].includes(actor.employeeId);
}

/** What a running mandate beside the agency head is for. */
export type Mandates = { awards: boolean; sanctions: boolean };

/** The agency head, or whom the agency authorises. Nobody decides about himself. */
export function canDecideAwards(actor: Actor, mandates: Mandates, employeeId: string | null): boolean {
  return actor.employeeId !== employeeId && (actor.isAgencyHead || mandates.awards);
}

/** Never automatic: the agency head, or whom the agency authorises, records a decision taken under other rules (Ps 33). */
export function canRecordSanctions(actor: Actor, mandates: Mandates, employeeId: string | null): boolean {
  return (
    actor.employeeId !== null && actor.employeeId !== employeeId && (actor.isAgencyHead || mandates.sanctions)
  );
}

/** The person, the direct superior, HR admin, the auditor and who records sanctions. */
export function canSeeSanction(actor: Actor, mandates: Mandates, line: Line): boolean {
  const relation = relationTo(actor, line);
  if (relation === "SELF" || relation === "APPRAISER") return true;
  return isHrAdmin(actor) || isAuditor(actor) || canRecordSanctions(actor, mandates, line.employeeId);
}

/** Superiors in the line and HR of the branch propose; never oneself. */
export function canNominate(actor: Actor, line: Line): boolean {
  const relation = relationTo(actor, line);
  return relation !== null && relation !== "SELF" && relation !== "AUDITOR";
}

/** A nomination: the decider, HR admin, the auditor and who nominated; the person only once it is granted. */
export function canSeeNomination(
  actor: Actor,
  mandates: Mandates,
  award: { employeeId: string; nominatedById: string; announced: boolean },
): boolean {
  if (award.announced) return true;
  if (actor.employeeId !== null && actor.employeeId === award.employeeId) return false;
  const own = actor.employeeId !== null && actor.employeeId === award.nominatedById;
  return own || isHrAdmin(actor) || isAuditor(actor) || canDecideAwards(actor, mandates, award.employeeId);
}

export function canDefineAwards(actor: Actor): boolean {
  return isHrAdmin(actor);
}

/** HR admin keeps the list, by the document that gives the power; the head is authorised without it. */
export function canGiveMandates(actor: Actor): boolean {
  return actor.isAgencyHead || isHrAdmin(actor);
}

export function canExport(actor: Actor): boolean {
  return isHrAdmin(actor);
}

function isHr(actor: Actor, line: Line): boolean {
  return isHrAdmin(actor) || isUnitHrOf(actor, line.unitPath);
}
