import { type Actor, isHrAdmin, isUnitHrOf } from "@/lib/auth/actor";
import { type Line, relationTo } from "@/lib/employees/policy";

/** Only the agency's HR admin keeps programmes, sessions, attendance and certificates. */
export function canManageTraining(actor: Actor): boolean {
  return isHrAdmin(actor);
}

/** Whether the actor may enrol the employee, or take the enrolment back: the person, the superior, HR of the branch. */
export function canEnrol(actor: Actor, line: Line): boolean {
  const relation = relationTo(actor, line);
  if (relation === "SELF" || relation === "APPRAISER") return true;
  return isHrAdmin(actor) || isUnitHrOf(actor, line.unitPath);
}

/** Whether the actor enrols others by their NIP. */
export function canEnrolOthers(actor: Actor): boolean {
  return actor.grants.some(({ role }) => role === "HR_ADMIN" || role === "UNIT_HR");
}

/** A certificate is for the person, the line above and HR; the auditor reads the record without the document. */
export function canSeeCertificate(actor: Actor, line: Line): boolean {
  const relation = relationTo(actor, line);
  return relation !== null && relation !== "AUDITOR";
}
