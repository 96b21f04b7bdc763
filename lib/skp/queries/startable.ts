import "server-only";
import type { Reads } from "@/lib/db/direct";
import { Prisma } from "@/lib/db/generated/client";
import type { PositionLevel, SkpApproach } from "@/lib/db/generated/enums";
import { unitApproachSql } from "@/lib/organization/queries/approach";
import { nextSequence } from "@/lib/skp/rules/form";

type Placement = {
  unitId: string;
  unitName: string;
  unitPath: string;
  unitIsIndependent: boolean;
  positionName: string;
  level: PositionLevel;
  isUnitHead: boolean;
};

/** What starting a plan in a period would begin from. `sequence` is null while there is one for the present position. */
export type Startable = {
  agencyId: string;
  employeeId: string;
  needsSkp: boolean;
  placement: Placement | null;
  sequence: number | null;
  /**
   * What the leader chose (p.50): for the unit, else by the superior's own plan of the year, else by what was last agreed in
   * the unit.
   */
  leaderApproach: SkpApproach | null;
};

type Row = {
  needsSkp: boolean;
  placement: Placement | null;
  leaderApproach: SkpApproach | null;
  latest: { sequence: number; unitId: string; positionName: string } | null;
};

/** Null when the person or an open period of this id does not exist. */
export async function getStartable(
  tx: Reads,
  agencyId: string,
  employeeId: string | null,
  periodId: string,
): Promise<Startable | null> {
  if (employeeId === null) return null;
  const rows = await tx.$queryRaw<Row[]>`
    SELECT e."needsSkp" AND e."leftOn" IS NULL AS "needsSkp",
      CASE WHEN p."id" IS NOT NULL THEN json_build_object('unitId', u."id", 'unitName', u."name", 'unitPath', u."path",
        'unitIsIndependent', u."isIndependent", 'positionName', p."name", 'level', p."level",
        'isUnitHead', p."isUnitHead") END AS "placement",
      (SELECT json_build_object('sequence', s."sequence", 'unitId', s."unitId", 'positionName', s."positionName")
        FROM "Skp" s WHERE s."agencyId" = e."agencyId" AND s."employeeId" = e."id" AND s."periodId" = d."id"
        ORDER BY s."sequence" DESC LIMIT 1) AS "latest",
      coalesce(${unitApproachSql({ agencyId, unitId: Prisma.sql`e."unitId"`, leads: Prisma.sql`p."isUnitHead"` })},
        (SELECT s."approach" FROM "Skp" s WHERE s."agencyId" = e."agencyId" AND s."employeeId" = e."superiorId"
          AND s."periodId" = d."id" ORDER BY s."sequence" DESC LIMIT 1),
        (SELECT s."approach" FROM "Skp" s WHERE s."agencyId" = e."agencyId" AND s."periodId" = d."id"
          AND s."unitId" = e."unitId" AND s."state" = 'AGREED' ORDER BY s."agreedAt" DESC, s."id" LIMIT 1))
        AS "leaderApproach"
    FROM "Employee" e
    JOIN "Period" d ON d."agencyId" = e."agencyId" AND d."id" = ${periodId}::uuid AND d."state" = 'OPEN'
    LEFT JOIN "Position" p ON p."agencyId" = e."agencyId" AND p."id" = e."positionId"
    LEFT JOIN "Unit" u ON u."agencyId" = e."agencyId" AND u."id" = e."unitId"
    WHERE e."agencyId" = ${agencyId}::uuid AND e."id" = ${employeeId}::uuid`;
  const row = rows[0];
  if (row === undefined) return null;
  const { needsSkp, placement, leaderApproach, latest } = row;
  const sequence = placement === null ? null : nextSequence(latest, placement);
  return { agencyId, employeeId, needsSkp, placement, leaderApproach, sequence };
}
