import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db/tenant";
import { canSeeRecord, type Line } from "@/lib/employees/policy";

const line = {
  id: true,
  name: true,
  superiorId: true,
  leftOn: true,
  unit: { select: { path: true } },
  superior: { select: { name: true } },
} as const;

export type Student = Line & { name: string; superiorName: string | null; leftOn: Date | null };

/** The person whose study leave it is; null when there is none or the actor may not know. */
export async function getStudent(
  tx: Tx,
  actor: Actor,
  agencyId: string,
  employeeId: string,
): Promise<Student | null> {
  const row = await tx.employee.findUnique({
    where: { agencyId_id: { agencyId, id: employeeId } },
    select: line,
  });
  if (row === null) return null;
  const student = {
    employeeId: row.id,
    name: row.name,
    superiorId: row.superiorId,
    unitPath: row.unit?.path ?? null,
    superiorName: row.superior?.name ?? null,
    leftOn: row.leftOn,
  };
  return canSeeRecord(actor, student) ? student : null;
}

/** Study leaves of one person, the latest first (a few in a career). */
export function listStudies(tx: Tx, agencyId: string, employeeId: string) {
  return tx.studyLeave.findMany({
    where: { agencyId, employeeId },
    orderBy: [{ startsOn: "desc" }, { id: "desc" }],
    take: 20,
  });
}

export type StudyRow = Awaited<ReturnType<typeof listStudies>>[number];

/** One study leave with its person; null when there is none or the actor may not know. */
export async function getStudy(tx: Tx, actor: Actor, agencyId: string, studyLeaveId: string) {
  const study = await tx.studyLeave.findUnique({ where: { agencyId_id: { agencyId, id: studyLeaveId } } });
  const student = study === null ? null : await getStudent(tx, actor, agencyId, study.employeeId);
  return study === null || student === null ? null : { study, student };
}

/** The person's latest plan of each of the last years, to which study expectations can be added. */
export function listPlans(tx: Tx, agencyId: string, employeeId: string) {
  return tx.skp.findMany({
    where: { agencyId, employeeId, period: { state: "OPEN" } },
    orderBy: [{ createdAt: "desc" }],
    take: 3,
    select: { id: true, state: true, sequence: true, period: { select: { id: true, year: true } } },
  });
}

/** How many results of each plan come from study leave. */
export async function countStudyResults(tx: Tx, agencyId: string, studyIds: string[]): Promise<number> {
  return tx.workResult.count({ where: { agencyId, studyLeaveId: { in: studyIds } } });
}
