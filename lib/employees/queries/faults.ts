import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import { isoDay } from "@/lib/core/dates";
import type { Reads } from "@/lib/db/direct";
import type { PositionLevel } from "@/lib/db/generated/enums";

/** Rows of one page of the lists of faults. */
export const FAULT_PAGE = 20;

export type WithoutAppraiser = {
  id: string;
  name: string;
  positionName: string | null;
  unitName: string | null;
};

/** People who plan and have nobody who appraises them, by name; the leader of the agency has nobody above. */
export function listWithoutAppraiser(
  tx: Reads,
  actor: AgencyActor,
  page: number,
): Promise<WithoutAppraiser[]> {
  return tx.$queryRaw<WithoutAppraiser[]>`
    SELECT e."id", e."name", p."name" AS "positionName", u."name" AS "unitName"
    FROM "Employee" e
    LEFT JOIN "Position" p ON p."agencyId" = e."agencyId" AND p."id" = e."positionId"
    LEFT JOIN "Unit" u ON u."agencyId" = e."agencyId" AND u."id" = e."unitId"
    WHERE e."agencyId" = ${actor.agencyId}::uuid AND e."superiorId" IS NULL AND e."leftOn" IS NULL AND e."needsSkp"
      AND p."level" IS DISTINCT FROM 'AGENCY_LEADER'
    ORDER BY e."name", e."id" LIMIT ${FAULT_PAGE + 1} OFFSET ${(page - 1) * FAULT_PAGE}`;
}

export type WeakAppraiser = {
  id: string;
  name: string;
  level: PositionLevel;
  positionName: string;
  unitId: string;
  unitName: string;
  people: number;
};

/**
 * Heads of units below pengawas who appraise people there without a delegation, by name. Leading posts below pengawas are
 * few and have an index of their own (Position_leads_below_pengawas).
 */
export function listWeakAppraisers(
  tx: Reads,
  actor: AgencyActor,
  page: number,
  now: Date,
): Promise<WeakAppraiser[]> {
  const today = isoDay(now, actor.timeZone);
  return tx.$queryRaw<WeakAppraiser[]>`
    SELECT e."id", e."name", p."level"::text AS "level", p."name" AS "positionName", u."id" AS "unitId",
      u."name" AS "unitName", led.people
    FROM "Position" p
    JOIN "Assignment" a ON a."agencyId" = p."agencyId" AND a."positionId" = p."id" AND a."startsOn" <= ${today}::date
      AND (a."endsOn" IS NULL OR a."endsOn" >= ${today}::date)
    JOIN "Employee" e ON e."agencyId" = a."agencyId" AND e."id" = a."employeeId" AND e."leftOn" IS NULL
    JOIN "Unit" u ON u."agencyId" = p."agencyId" AND u."id" = p."unitId"
    CROSS JOIN LATERAL (SELECT count(*)::int AS people FROM "Employee" m
      WHERE m."agencyId" = e."agencyId" AND m."superiorId" = e."id" AND m."leftOn" IS NULL AND m."needsSkp") led
    WHERE p."agencyId" = ${actor.agencyId}::uuid AND p."isUnitHead"
      AND p."level" NOT IN ('AGENCY_LEADER', 'JPT_UTAMA', 'JPT_MADYA', 'JPT_PRATAMA', 'ADMINISTRATOR', 'PENGAWAS')
      AND led.people > 0 AND e."status" <> 'NON_ASN' AND NOT EXISTS (SELECT 1 FROM "AppraiserDelegation" d
        WHERE d."agencyId" = p."agencyId" AND d."employeeId" = e."id" AND d."unitId" = u."id"
          AND d."startsOn" <= ${today}::date AND (d."endsOn" IS NULL OR d."endsOn" >= ${today}::date))
    ORDER BY e."name", u."id" LIMIT ${FAULT_PAGE + 1} OFFSET ${(page - 1) * FAULT_PAGE}`;
}

export type OddOverride = {
  id: string;
  name: string;
  superiorId: string;
  superiorName: string;
  /** LOOP: left aside, because it would make the person their own superior; WEAK: below pengawas. */
  fault: "LOOP" | "WEAK";
};

/** Superiors set by hand that break a rule, by name. They are few: each is a decision of its own. */
export function listOddOverrides(
  tx: Reads,
  actor: AgencyActor,
  page: number,
  now: Date,
): Promise<OddOverride[]> {
  const today = isoDay(now, actor.timeZone);
  return tx.$queryRaw<OddOverride[]>`
    SELECT e."id", e."name", s."id" AS "superiorId", s."name" AS "superiorName",
      CASE WHEN e."superiorId" IS DISTINCT FROM o."superiorId" THEN 'LOOP' ELSE 'WEAK' END AS "fault"
    FROM "SuperiorOverride" o
    JOIN "Employee" e ON e."agencyId" = o."agencyId" AND e."id" = o."employeeId" AND e."leftOn" IS NULL
    JOIN "Employee" s ON s."agencyId" = o."agencyId" AND s."id" = o."superiorId" AND s."leftOn" IS NULL
    LEFT JOIN "Position" p ON p."agencyId" = s."agencyId" AND p."id" = s."positionId"
    LEFT JOIN "Unit" u ON u."agencyId" = e."agencyId" AND u."id" = e."unitId"
    WHERE o."agencyId" = ${actor.agencyId}::uuid AND o."startsOn" <= ${today}::date
      AND (o."endsOn" IS NULL OR o."endsOn" >= ${today}::date)
      AND (e."superiorId" IS DISTINCT FROM o."superiorId" OR s."status" <> 'NON_ASN'
        AND (p."level" IS NULL OR p."level" NOT IN ('AGENCY_LEADER', 'JPT_UTAMA', 'JPT_MADYA', 'JPT_PRATAMA',
          'ADMINISTRATOR', 'PENGAWAS'))
        AND NOT EXISTS (SELECT 1 FROM "Assignment" a
          JOIN "Position" h ON h."agencyId" = a."agencyId" AND h."id" = a."positionId" AND h."isUnitHead"
            AND h."level" IN ('AGENCY_LEADER', 'JPT_UTAMA', 'JPT_MADYA', 'JPT_PRATAMA', 'ADMINISTRATOR', 'PENGAWAS')
          WHERE a."agencyId" = s."agencyId" AND a."employeeId" = s."id" AND a."startsOn" <= ${today}::date
            AND (a."endsOn" IS NULL OR a."endsOn" >= ${today}::date))
        AND NOT EXISTS (SELECT 1 FROM "AppraiserDelegation" d
          JOIN "Unit" n ON n."agencyId" = d."agencyId" AND n."id" = d."unitId" AND starts_with(u."path", n."path")
          WHERE d."agencyId" = s."agencyId" AND d."employeeId" = s."id" AND d."startsOn" <= ${today}::date
            AND (d."endsOn" IS NULL OR d."endsOn" >= ${today}::date)))
    ORDER BY e."name", o."id" LIMIT ${FAULT_PAGE + 1} OFFSET ${(page - 1) * FAULT_PAGE}`;
}
