import "server-only";
import { Prisma } from "@/lib/db/generated/client";

type Owner = { ownerId: Prisma.Sql; ownerUnitId: Prisma.Sql; periodId: Prisma.Sql };

/**
 * Whether the appraiser of "Employee" e is asked before a role in the owner's matrix goes into the plan (p.46 f10): e works in
 * another unit, is appraised by somebody else, and was not approved for a team that the owner leads.
 */
export function asksFirstSql({ ownerId, ownerUnitId, periodId }: Owner): Prisma.Sql {
  return Prisma.sql`CASE WHEN e."superiorId" = ${ownerId} OR e."unitId" = ${ownerUnitId} THEN false
    ELSE NOT EXISTS (SELECT 1 FROM "TaskAssignment" x
      JOIN "WorkTeam" w ON w."agencyId" = x."agencyId" AND w."id" = x."teamId" AND w."leadId" = ${ownerId}
      WHERE x."agencyId" = e."agencyId" AND x."employeeId" = e."id" AND x."periodId" = ${periodId}
        AND x."state" = 'APPROVED') END`;
}
