import "server-only";
import type { Reads } from "@/lib/db/direct";
import type { EnrolmentState, TrainingSessionState } from "@/lib/db/generated/enums";
import type { Tx } from "@/lib/db/tenant";
import { PAGE_SIZE } from "@/lib/training/rules";

/** The agency's programmes by name; archived ones only when asked for. */
export async function listPrograms(
  tx: Tx,
  agencyId: string,
  { name, archived, page }: { name: string; archived: boolean; page: number },
) {
  return tx.trainingProgram.findMany({
    where: {
      agencyId,
      archivedAt: archived ? { not: null } : null,
      ...(name !== "" && { name: { contains: name, mode: "insensitive" } }),
    },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: PAGE_SIZE + 1,
    skip: (page - 1) * PAGE_SIZE,
    select: { id: true, name: true, type: true, provider: true, hours: true },
  });
}

export type ProgramRow = Awaited<ReturnType<typeof listPrograms>>[number];

export type SessionRow = {
  id: string;
  startsOn: Date;
  endsOn: Date;
  place: string;
  capacity: number;
  taken: number;
  state: TrainingSessionState;
};

/** The sessions of a programme, the latest first, with the seats taken. */
export function listSessions(
  tx: Reads,
  agencyId: string,
  programId: string,
  page: number,
): Promise<SessionRow[]> {
  return tx.$queryRaw<SessionRow[]>`
    SELECT s."id", s."startsOn", s."endsOn", s."place", s."capacity", s."state"::text AS "state",
      (SELECT count(*)::int FROM "TrainingEnrolment" n WHERE n."agencyId" = s."agencyId" AND n."sessionId" = s."id"
        AND n."state" <> 'CANCELLED') AS "taken"
    FROM "TrainingSession" s
    WHERE s."agencyId" = ${agencyId}::uuid AND s."programId" = ${programId}::uuid
    ORDER BY s."startsOn" DESC, s."id" LIMIT ${PAGE_SIZE + 1} OFFSET ${(page - 1) * PAGE_SIZE}`;
}

export type ParticipantRow = {
  id: string;
  name: string;
  nip: string | null;
  unitName: string | null;
  state: EnrolmentState;
  hours: number | null;
  certificateNumber: string | null;
};

/** Who takes part in a session, by name; without those who cancelled. */
export function listParticipants(
  tx: Reads,
  agencyId: string,
  sessionId: string,
  page: number,
): Promise<ParticipantRow[]> {
  return tx.$queryRaw<ParticipantRow[]>`
    SELECT n."id", e."name", e."nip", u."name" AS "unitName", n."state"::text AS "state", n."hours", n."certificateNumber"
    FROM "TrainingEnrolment" n
    JOIN "Employee" e ON e."agencyId" = n."agencyId" AND e."id" = n."employeeId"
    LEFT JOIN "Unit" u ON u."agencyId" = e."agencyId" AND u."id" = e."unitId"
    WHERE n."agencyId" = ${agencyId}::uuid AND n."sessionId" = ${sessionId}::uuid AND n."state" <> 'CANCELLED'
    ORDER BY e."name", n."id" LIMIT ${PAGE_SIZE + 1} OFFSET ${(page - 1) * PAGE_SIZE}`;
}
