import "server-only";
import type { Actor, AgencyActor } from "@/lib/auth/actor";
import { isAuditor, isHrAdmin } from "@/lib/auth/actor";
import { canSeeCalibration } from "@/lib/calibration/policy";
import { isId } from "@/lib/core/input";
import type { Reads } from "@/lib/db/direct";
import { Prisma } from "@/lib/db/generated/client";
import type { CalibrationState, PeriodState, SubperiodKind } from "@/lib/db/generated/enums";

export const CALIBRATION_PAGE = 25;

export type Calibration = {
  id: string;
  agencyId: string;
  unitId: string;
  unitName: string;
  unitPath: string;
  subperiodId: string;
  periodId: string;
  periodState: PeriodState;
  year: number;
  kind: SubperiodKind;
  number: number;
  state: CalibrationState;
  purpose: string | null;
  openedBy: string;
  openedAt: Date;
  /** Null: people were never named. */
  namedAt: Date | null;
  closedAt: Date | null;
  conclusion: string | null;
  version: number;
  isParticipant: boolean;
};

const columns = (employeeId: string | null) => Prisma.sql`
  c."id", c."agencyId", c."unitId", u."name" AS "unitName", u."path" AS "unitPath", c."subperiodId", s."periodId",
  p."state" AS "periodState", p."year", s."kind", s."number", c."state", c."purpose", c."openedBy", c."openedAt", c."namedAt",
  c."closedAt", c."conclusion", c."version", EXISTS (SELECT 1 FROM "CalibrationParticipant" x
    WHERE x."agencyId" = c."agencyId" AND x."sessionId" = c."id" AND x."employeeId" = ${employeeId}::uuid) AS "isParticipant"`;

const tables = Prisma.sql`"CalibrationSession" c
  JOIN "Unit" u ON u."agencyId" = c."agencyId" AND u."id" = c."unitId"
  JOIN "Subperiod" s ON s."agencyId" = c."agencyId" AND s."id" = c."subperiodId"
  JOIN "Period" p ON p."agencyId" = s."agencyId" AND p."id" = s."periodId"`;

/** A calibration that the actor may see; null otherwise. One statement. */
export async function findCalibration(
  tx: Reads,
  actor: Actor,
  agencyId: string,
  id: string,
): Promise<Calibration | null> {
  if (!isId(id)) return null;
  const rows = await tx.$queryRaw<Calibration[]>(Prisma.sql`
    SELECT ${columns(actor.employeeId)} FROM ${tables}
    WHERE c."agencyId" = ${agencyId}::uuid AND c."id" = ${id}::uuid`);
  const found = rows[0];
  return found !== undefined && canSeeCalibration(actor, found) ? found : null;
}

export type CalibrationRow = Calibration & { people: number; open: number; total: number };

/** Calibrations the actor conducts or takes part in (closed ones also for the auditor), newest first; 25 a page. */
export function listCalibrations(tx: Reads, actor: AgencyActor, page: number): Promise<CalibrationRow[]> {
  const { agencyId, employeeId, headsUnitPath } = actor;
  return tx.$queryRaw<CalibrationRow[]>(Prisma.sql`
    SELECT t.*, (SELECT count(*)::int FROM "CalibrationItem" i
        WHERE i."agencyId" = t."agencyId" AND i."sessionId" = t."id") AS "people",
      (SELECT count(*)::int FROM "CalibrationProposal" o
        WHERE o."agencyId" = t."agencyId" AND o."sessionId" = t."id" AND o."answeredAt" IS NULL) AS "open"
    FROM (SELECT ${columns(employeeId)}, count(*) OVER ()::int AS "total" FROM ${tables}
      WHERE c."agencyId" = ${agencyId}::uuid AND (${isHrAdmin(actor)}
        OR (${isAuditor(actor)} AND c."closedAt" IS NOT NULL)
        OR starts_with(u."path", ${headsUnitPath}::text)
        OR c."id" IN (SELECT x."sessionId" FROM "CalibrationParticipant" x
          WHERE x."agencyId" = ${agencyId}::uuid AND x."employeeId" = ${employeeId}::uuid))
      ORDER BY c."openedAt" DESC, c."id" LIMIT ${CALIBRATION_PAGE} OFFSET ${(page - 1) * CALIBRATION_PAGE}) t`);
}

export type Participant = { employeeId: string; name: string; positionName: string | null };

/** Who takes part, by name; at most 200. */
export function listParticipants(tx: Reads, agencyId: string, sessionId: string): Promise<Participant[]> {
  return tx.$queryRaw<Participant[]>`
    SELECT e."id" AS "employeeId", concat_ws(', ', concat_ws(' ', e."frontTitle", e."name"), e."backTitle") AS "name",
      o."name" AS "positionName"
    FROM "CalibrationParticipant" x
    JOIN "Employee" e ON e."agencyId" = x."agencyId" AND e."id" = x."employeeId"
    LEFT JOIN "Position" o ON o."agencyId" = e."agencyId" AND o."id" = e."positionId"
    WHERE x."agencyId" = ${agencyId}::uuid AND x."sessionId" = ${sessionId}::uuid
    ORDER BY e."name", e."id" LIMIT 200`;
}

/**
 * Whose ratings the actor does not see in a calibration: their own, and those of their superiors up to the top. Empty for
 * who is no employee. One statement.
 */
export async function hiddenFrom(tx: Reads, { agencyId, employeeId }: Actor): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE line AS (
      SELECT e."id", e."superiorId", 1 AS "step" FROM "Employee" e
      WHERE e."agencyId" = ${agencyId}::uuid AND e."id" = ${employeeId}::uuid
      UNION
      SELECT e."id", e."superiorId", line."step" + 1 FROM line
      JOIN "Employee" e ON e."agencyId" = ${agencyId}::uuid AND e."id" = line."superiorId" WHERE line."step" < 20)
    SELECT DISTINCT "id" FROM line`;
  return rows.map(({ id }) => id);
}
