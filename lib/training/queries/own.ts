import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import type { Reads } from "@/lib/db/direct";
import type { EnrolmentState, TrainingSessionState } from "@/lib/db/generated/enums";
import type { Tx } from "@/lib/db/tenant";
import { PAGE_SIZE, today } from "@/lib/training/rules";

export type UpcomingSession = {
  id: string;
  programName: string;
  provider: string;
  type: number;
  hours: number;
  startsOn: Date;
  endsOn: Date;
  place: string;
  free: number;
  enrolment: EnrolmentState | null;
};

/** Open sessions that have not begun, the earliest first, with free seats and this employee's own enrolment. */
export function listUpcoming(
  tx: Reads,
  actor: AgencyActor,
  employeeId: string,
  { page, now }: { page: number; now: Date },
): Promise<UpcomingSession[]> {
  return tx.$queryRaw<UpcomingSession[]>`
    WITH coming AS (
      SELECT s.* FROM "TrainingSession" s
      WHERE s."agencyId" = ${actor.agencyId}::uuid AND s."startsOn" > ${today(now, actor.timeZone)}::date
        AND s."state" = 'OPEN'
      ORDER BY s."startsOn", s."id" LIMIT ${PAGE_SIZE + 1} OFFSET ${(page - 1) * PAGE_SIZE}
    )
    SELECT s."id", p."name" AS "programName", p."provider", p."type", p."hours", s."startsOn", s."endsOn", s."place",
      greatest(0, s."capacity" - (SELECT count(*)::int FROM "TrainingEnrolment" n WHERE n."agencyId" = s."agencyId"
        AND n."sessionId" = s."id" AND n."state" <> 'CANCELLED')) AS "free",
      (SELECT n."state"::text FROM "TrainingEnrolment" n WHERE n."agencyId" = s."agencyId" AND n."sessionId" = s."id"
        AND n."employeeId" = ${employeeId}::uuid) AS "enrolment"
    FROM coming s
    JOIN "TrainingProgram" p ON p."agencyId" = s."agencyId" AND p."id" = s."programId"
    ORDER BY s."startsOn", s."id"`;
}

export type RecordRow = {
  id: string;
  sessionId: string;
  programName: string;
  provider: string;
  type: number;
  startsOn: Date;
  endsOn: Date;
  state: EnrolmentState;
  sessionState: TrainingSessionState;
  hours: number | null;
  certificateNumber: string | null;
  hasFile: boolean;
};

/** Everything the employee was enrolled in and did not cancel, the latest enrolment first. */
export function listRecord(
  tx: Reads,
  agencyId: string,
  employeeId: string,
  page: number,
): Promise<RecordRow[]> {
  return tx.$queryRaw<RecordRow[]>`
    SELECT n."id", n."sessionId", p."name" AS "programName", p."provider", p."type", s."startsOn", s."endsOn",
      n."state"::text AS "state", s."state"::text AS "sessionState", n."hours", n."certificateNumber",
      n."certificateFileId" IS NOT NULL AS "hasFile"
    FROM "TrainingEnrolment" n
    JOIN "TrainingSession" s ON s."agencyId" = n."agencyId" AND s."id" = n."sessionId"
    JOIN "TrainingProgram" p ON p."agencyId" = s."agencyId" AND p."id" = s."programId"
    WHERE n."agencyId" = ${agencyId}::uuid AND n."employeeId" = ${employeeId}::uuid AND n."state" <> 'CANCELLED'
    ORDER BY s."startsOn" DESC, n."id" LIMIT ${PAGE_SIZE + 1} OFFSET ${(page - 1) * PAGE_SIZE}`;
}

/** Hours (JP) on record in a year: of sessions attended whose last day lies in it. */
export async function getRecord(tx: Tx, agencyId: string, employeeId: string, year: number) {
  const sum = await tx.trainingEnrolment.aggregate({
    where: {
      agencyId,
      employeeId,
      state: "ATTENDED",
      session: { endsOn: { gte: new Date(Date.UTC(year, 0, 1)), lte: new Date(Date.UTC(year, 11, 31)) } },
    },
    _sum: { hours: true },
    _count: true,
  });
  return { hours: sum._sum.hours ?? 0, trainings: sum._count };
}

/** This employee's own enrolment in a session, when there is one that counts. */
export function findEnrolment(tx: Tx, agencyId: string, sessionId: string, employeeId: string) {
  return tx.trainingEnrolment.findFirst({
    where: { agencyId, sessionId, employeeId, state: { not: "CANCELLED" } },
    select: { id: true, state: true },
  });
}
