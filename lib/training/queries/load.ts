import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import type { Reads } from "@/lib/db/direct";
import type { EmploymentStatus, EnrolmentState, TrainingSessionState } from "@/lib/db/generated/enums";
import type { Tx } from "@/lib/db/tenant";
import type { Line } from "@/lib/employees/policy";
import { canSeeCertificate } from "@/lib/training/policy";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export async function loadProgram(tx: Tx, agencyId: string, id: string) {
  return UUID.test(id) ? tx.trainingProgram.findUnique({ where: { agencyId_id: { agencyId, id } } }) : null;
}

export type Session = {
  id: string;
  programId: string;
  programName: string;
  programHours: number;
  type: number;
  provider: string;
  description: string | null;
  startsOn: Date;
  endsOn: Date;
  place: string;
  capacity: number;
  /** Everybody who has not cancelled. */
  taken: number;
  state: TrainingSessionState;
  version: number;
};

/** A session with its programme and the seats taken. */
export async function loadSession(tx: Reads, agencyId: string, id: string): Promise<Session | null> {
  if (!UUID.test(id)) return null;
  const rows = await tx.$queryRaw<Session[]>`
    SELECT s."id", s."programId", p."name" AS "programName", p."hours" AS "programHours", p."type", p."provider",
      p."description", s."startsOn", s."endsOn", s."place", s."capacity",
      s."state"::text AS "state", s."version",
      (SELECT count(*)::int FROM "TrainingEnrolment" e WHERE e."agencyId" = s."agencyId" AND e."sessionId" = s."id"
        AND e."state" <> 'CANCELLED') AS "taken"
    FROM "TrainingSession" s
    JOIN "TrainingProgram" p ON p."agencyId" = s."agencyId" AND p."id" = s."programId"
    WHERE s."agencyId" = ${agencyId}::uuid AND s."id" = ${id}::uuid`;
  return rows[0] ?? null;
}

/** The session, held until the end of the transaction: seats are counted one enrolment after the other. */
export async function lockSession(tx: Reads, agencyId: string, id: string): Promise<Session | null> {
  await tx.$queryRaw`SELECT 1 AS "locked" FROM "TrainingSession"
    WHERE "agencyId" = ${agencyId}::uuid AND "id" = ${id}::uuid FOR UPDATE`;
  return loadSession(tx, agencyId, id);
}

export type Learner = Line & {
  name: string;
  nip: string | null;
  status: EmploymentStatus;
  leftOn: Date | null;
};

/** An employee by id or by NIP, with the line the policies ask for. */
export async function loadLearner(
  tx: Tx,
  agencyId: string,
  by: { employeeId: string } | { nip: string },
): Promise<Learner | null> {
  if ("employeeId" in by && !UUID.test(by.employeeId)) return null;
  const row = await tx.employee.findFirst({
    where: { agencyId, ...("nip" in by ? { nip: by.nip } : { id: by.employeeId }) },
    select: {
      id: true,
      name: true,
      nip: true,
      status: true,
      leftOn: true,
      superiorId: true,
      unit: { select: { path: true } },
    },
  });
  if (row === null) return null;
  const { id, unit, ...person } = row;
  return { ...person, employeeId: id, unitPath: unit?.path ?? null };
}

export type Enrolment = Line & {
  id: string;
  sessionId: string;
  employeeName: string;
  state: EnrolmentState;
  hours: number | null;
  certificateNumber: string | null;
  certificateFileId: string | null;
  version: number;
  programName: string;
  programHours: number;
  startsOn: Date;
  endsOn: Date;
  sessionState: TrainingSessionState;
};

/** One enrolment with its person's line and its session. */
export async function loadEnrolment(tx: Reads, agencyId: string, id: string): Promise<Enrolment | null> {
  if (!UUID.test(id)) return null;
  const rows = await tx.$queryRaw<Enrolment[]>`
    SELECT n."id", n."sessionId", n."employeeId", e."name" AS "employeeName", e."superiorId", u."path" AS "unitPath",
      n."state"::text AS "state", n."hours", n."certificateNumber", n."certificateFileId", n."version",
      p."name" AS "programName", p."hours" AS "programHours", s."startsOn",
      s."endsOn", s."state"::text AS "sessionState"
    FROM "TrainingEnrolment" n
    JOIN "TrainingSession" s ON s."agencyId" = n."agencyId" AND s."id" = n."sessionId"
    JOIN "TrainingProgram" p ON p."agencyId" = s."agencyId" AND p."id" = s."programId"
    JOIN "Employee" e ON e."agencyId" = n."agencyId" AND e."id" = n."employeeId"
    LEFT JOIN "Unit" u ON u."agencyId" = e."agencyId" AND u."id" = e."unitId"
    WHERE n."agencyId" = ${agencyId}::uuid AND n."id" = ${id}::uuid`;
  return rows[0] ?? null;
}

/** The certificate of an enrolment as bytes, for those who may see it; null otherwise. */
export async function getCertificateFile(tx: Tx, actor: AgencyActor, enrolmentId: string) {
  const { agencyId } = actor;
  const enrolment = await loadEnrolment(tx, agencyId, enrolmentId);
  if (enrolment === null || enrolment.certificateFileId === null) return null;
  if (!canSeeCertificate(actor, enrolment)) return null;
  const file = await tx.storedFile.findUniqueOrThrow({
    where: { agencyId_id: { agencyId, id: enrolment.certificateFileId } },
    select: { name: true, contentType: true, content: true },
  });
  return { ...file, employeeId: enrolment.employeeId };
}
