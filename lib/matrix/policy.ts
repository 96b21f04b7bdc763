import type { Actor } from "@/lib/auth/actor";
import { canSeeRecord, type Line } from "@/lib/employees/policy";

/** What decisions about the matrix of a plan need; `employeeId` is the plan's owner. */
export type MatrixStanding = Line & {
  /** The owner leads a unit or a team, or the head of the unit has put people into this matrix. */
  isLed: boolean;
  /** The actor stands in it as a row. */
  isMember: boolean;
};

/** Who may read the leader's plan, and everybody who stands in the matrix: they see how they contribute (p.98 e). */
export function canReadMatrix(actor: Actor, matrix: MatrixStanding): boolean {
  return canSeeRecord(actor, matrix) || matrix.isMember;
}

/** The leader or team lead, and the head of the unit the lead works in. */
export function canWriteMatrix(actor: Actor, matrix: MatrixStanding): boolean {
  if (actor.employeeId === null) return false;
  if (actor.employeeId === matrix.employeeId) return matrix.isLed;
  return actor.headsUnitPath !== null && actor.headsUnitPath === matrix.unitPath;
}

/** Whether a role may be brought into the plan, linked or unlinked: by its person, and by who writes the matrix. */
export function canPlaceRole(
  actor: Actor,
  { matrix, role }: { matrix: MatrixStanding; role: { employeeId: string } },
): boolean {
  return actor.employeeId === role.employeeId || canWriteMatrix(actor, matrix);
}

/** Whether the state of this person's plan may be shown: to the person, and to who writes or oversees the matrix. */
export function seesPlanOf(actor: Actor, matrix: MatrixStanding, employeeId: string): boolean {
  return actor.employeeId === employeeId || canWriteMatrix(actor, matrix) || canSeeRecord(actor, matrix);
}
