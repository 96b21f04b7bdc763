import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { isoDay } from "@/lib/core/dates";
import type { Reads } from "@/lib/db/direct";
import { Prisma } from "@/lib/db/generated/client";
import type { SkpForm, SkpState } from "@/lib/db/generated/enums";
import type { NameParts } from "@/lib/employees/names";
import { canReadMatrix, type MatrixStanding } from "@/lib/matrix/policy";

/** The plan whose indicators or results are the columns, with everything a decision about its matrix needs. */
export type MatrixPlan = MatrixStanding &
  NameParts & {
    agencyId: string;
    id: string;
    periodId: string;
    year: number;
    sequence: number;
    form: SkpForm;
    state: SkpState;
    positionName: string;
    unitName: string;
    /** The unit the owner works in now. */
    ownerUnitId: string | null;
    /** The owner stands in a matrix, of this year or another. */
    standsInOne: boolean;
  };

/** Who asks, for which plan and when; `lock` for writers: the columns cannot go while it is held. */
type Asked = { actor: Actor; agencyId: string; skpId: string; now: Date; lock?: boolean };

/** The plan of a matrix, or null when there is none or the actor may not read its matrix. */
export async function getMatrixPlan(tx: Reads, asked: Asked): Promise<MatrixPlan | null> {
  const { actor, agencyId, skpId, now, lock = false } = asked;
  const today = isoDay(now, actor.timeZone);
  const rows = await tx.$queryRaw<MatrixPlan[]>`
    SELECT s."agencyId", s."id", s."periodId", d."year", s."sequence", s."form", s."state", s."positionName", s."unitName",
      s."employeeId", e."superiorId", e."unitId" AS "ownerUnitId", u."path" AS "unitPath", e."name", e."frontTitle",
      e."backTitle",
      (EXISTS (SELECT 1 FROM "Assignment" a
          JOIN "Position" h ON h."agencyId" = a."agencyId" AND h."id" = a."positionId" AND h."isUnitHead"
          WHERE a."agencyId" = s."agencyId" AND a."employeeId" = s."employeeId"
            AND a."startsOn" <= ${today}::date AND (a."endsOn" IS NULL OR a."endsOn" >= ${today}::date))
        OR EXISTS (SELECT 1 FROM "WorkTeam" t WHERE t."agencyId" = s."agencyId" AND t."leadId" = s."employeeId"
          AND t."periodId" = s."periodId")
        OR EXISTS (SELECT 1 FROM "MatrixMember" m WHERE m."agencyId" = s."agencyId" AND m."skpId" = s."id")) AS "isLed",
      EXISTS (SELECT 1 FROM "MatrixMember" m WHERE m."agencyId" = s."agencyId" AND m."skpId" = s."id"
        AND m."employeeId" = ${actor.employeeId}::uuid) AS "isMember",
      EXISTS (SELECT 1 FROM "MatrixMember" m WHERE m."agencyId" = s."agencyId" AND m."employeeId" = s."employeeId")
        AS "standsInOne"
    FROM "Skp" s
    JOIN "Period" d ON d."agencyId" = s."agencyId" AND d."id" = s."periodId"
    JOIN "Employee" e ON e."agencyId" = s."agencyId" AND e."id" = s."employeeId"
    LEFT JOIN "Unit" u ON u."agencyId" = e."agencyId" AND u."id" = e."unitId"
    WHERE s."agencyId" = ${agencyId}::uuid AND s."id" = ${skpId}::uuid
    ${lock ? Prisma.sql`FOR SHARE OF s` : Prisma.empty}`;
  const plan = rows[0];
  return plan !== undefined && canReadMatrix(actor, plan) ? plan : null;
}
