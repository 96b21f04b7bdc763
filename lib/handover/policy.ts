import { type Actor, isAuditor, isHrAdmin, leadsUnit } from "@/lib/auth/actor";
import { isAboveAppraiser, mayObject } from "@/lib/evaluation/policy";
import type { EvaluationRecord } from "@/lib/evaluation/record";
import { type CourseRole, type CourseStep, stepsFor } from "@/lib/evaluation/rules/course";
import { circumstancesOf, courseOf } from "@/lib/evaluation/standing";

/** How the actor takes part in the document of an evaluation; null for everybody who only reads. */
export function courseRole(actor: Actor, record: EvaluationRecord): CourseRole | null {
  if (actor.employeeId === null) return null;
  if (actor.employeeId === record.employeeId) return "EMPLOYEE";
  if (actor.employeeId === record.appraiser?.id) return "APPRAISER";
  if (actor.employeeId === record.document?.signedById) return "SUPERIOR";
  return isAboveAppraiser(actor, record) ? "SUPERIOR" : null;
}

/** Who signs: the appraiser who decided, or the superior in the appraiser's place. */
export function canSign(actor: Actor, record: EvaluationRecord): boolean {
  const role = courseRole(actor, record);
  return role === "APPRAISER" || role === "SUPERIOR";
}

/** Who evaluates when the appraiser did not: the appraiser's superior alone. */
export function canEvaluateAbove(actor: Actor, record: EvaluationRecord): boolean {
  return courseRole(actor, record) === "SUPERIOR";
}

/** Who delivers, and notes what does not come back: whoever signed; before that, whoever could. */
export function canDeliver(actor: Actor, record: EvaluationRecord): boolean {
  if (record.document === null) return canSign(actor, record);
  return actor.employeeId !== null && actor.employeeId === record.document.signedById;
}

/** The steps of the document the actor may take now; the page offers these, each command checks the same facts. */
export function documentSteps(actor: Actor, record: EvaluationRecord, now: Date): CourseStep[] {
  const role = courseRole(actor, record);
  if (role === null || record.periodState !== "OPEN") return [];
  const at = circumstancesOf(record, actor.timeZone, now, !mayObject(record));
  return stepsFor(role, courseOf(record), at);
}

/** Who reports upward: whoever appraises, or leads a unit that others report to. */
export function canReport(actor: Actor): boolean {
  return actor.employeeId !== null && (actor.isAppraiser || actor.headsUnitId !== null);
}

type ReportLine = { reporterId: string; receiverId: string | null; receiverLeft: boolean; unitPath: string };

/** The sender, the receiver, the leaders above, HR admin and the auditor. */
export function canSeeReport(actor: Actor, report: ReportLine): boolean {
  const own = actor.employeeId !== null && [report.reporterId, report.receiverId].includes(actor.employeeId);
  return own || leadsUnit(actor, report.unitPath) || isHrAdmin(actor) || isAuditor(actor);
}

/** The receiver; HR admin where it goes to the appointing authority (Ps 28(1)) or the receiver has left. */
export function canReceiveReport(actor: Actor, { receiverId, receiverLeft }: ReportLine): boolean {
  if (receiverId === null || receiverLeft) return isHrAdmin(actor);
  return actor.employeeId === receiverId;
}
