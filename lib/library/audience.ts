import "server-only";
import { Prisma } from "@/lib/db/generated/client";
import type { Tx } from "@/lib/db/tenant";
import type { Audience } from "@/lib/library/schema";

/** What a bulk target does for one person, or why it passes the person by. */
export type Verdict =
  | "INTO_PLAN"
  | "NEW_PLAN"
  | "HAS_IT"
  | "NEEDS_NONE"
  | "NO_POSITION"
  | "NOT_OPEN"
  | "WITH_APPRAISER"
  | "FULL";

/** The year a target is for, and until when plans of that year accept it. */
export type Occasion = { agencyId: string; periodId: string; statement: string; unitPath: string; now: Date };

/** Most results one plan takes; the same limit as when typing. */
const MOST = 60;

/** SQL of the audience of a target: one row per person in reach, as `standingSql` tells it. */
export function audienceSql(occasion: Occasion, audience: Audience): Prisma.Sql {
  const { unitPath } = occasion;
  const units = audience.below
    ? Prisma.sql`starts_with(u."path", ${unitPath})`
    : Prisma.sql`u."id" = ${audience.unitId}::uuid`;
  const named =
    audience.positionName === null
      ? Prisma.empty
      : Prisma.sql`AND position(lower(${audience.positionName}) IN lower(p."name")) > 0`;
  const level =
    audience.level === null ? Prisma.empty : Prisma.sql`AND p."level" = ${audience.level}::"PositionLevel"`;
  return standingSql(occasion, Prisma.sql`${units} ${named} ${level}`);
}

/**
 * One row per person that `chosen` (about e, the employee, u, the unit, and p, the position) leaves, with the latest plan of
 * the year and the verdict. The order of the cases is the order in which reasons are told. Extensions of planning count as
 * for everybody else (PhaseExtension).
 */
export function standingSql(occasion: Omit<Occasion, "unitPath">, chosen: Prisma.Sql): Prisma.Sql {
  const { agencyId, periodId, statement, now } = occasion;
  return Prisma.sql`
    SELECT e."id" AS "employeeId", e."name", e."nip", u."id" AS "unitId", u."name" AS "unitName", p."name" AS "positionName", p."isUnitHead" AS "isHead",
      s."id" AS "skpId", s."approach", coalesce(s."sequence", 0) AS "sequence",
      CASE WHEN p."level" IN ('AGENCY_LEADER', 'JPT_UTAMA', 'JPT_MADYA', 'JPT_PRATAMA') OR (p."isUnitHead" AND u."isIndependent")
        THEN 'LEADER' ELSE 'STAFF' END AS "form",
      CASE
        WHEN NOT e."needsSkp" THEN 'NEEDS_NONE'
        WHEN p."id" IS NULL THEN 'NO_POSITION'
        WHEN held.found THEN 'HAS_IT'
        WHEN NOT (w.open OR x.extended OR (w.running AND (coalesce(s."revision", 0) > 0 OR (fresh.moved AND s."id" IS NOT NULL)
          OR coalesce(s."sequence", 0) > 1))) THEN 'NOT_OPEN'
        WHEN s."id" IS NULL OR fresh.moved THEN 'NEW_PLAN'
        WHEN s."state" NOT IN ('DRAFT', 'RETURNED') THEN 'WITH_APPRAISER'
        WHEN held.results >= ${MOST} THEN 'FULL'
        ELSE 'INTO_PLAN' END AS "verdict"
    FROM "Employee" e
    JOIN "Unit" u ON u."agencyId" = e."agencyId" AND u."id" = e."unitId"
    LEFT JOIN "Position" p ON p."agencyId" = e."agencyId" AND p."id" = e."positionId"
    LEFT JOIN LATERAL (SELECT k."id", k."approach", k."sequence", k."state", k."revision", k."unitId", k."positionName" FROM "Skp" k
      WHERE k."agencyId" = e."agencyId" AND k."employeeId" = e."id" AND k."periodId" = ${periodId}::uuid
      ORDER BY k."sequence" DESC LIMIT 1) s ON true
    CROSS JOIN LATERAL (SELECT s."id" IS NOT NULL AND (s."unitId" <> u."id" OR s."positionName" IS DISTINCT FROM p."name") AS moved) fresh
    LEFT JOIN LATERAL (SELECT count(*) AS results, coalesce(bool_or(r."statement" = ${statement}), false) AS found
      FROM "WorkResult" r WHERE r."agencyId" = e."agencyId" AND r."skpId" = s."id") held ON true
    CROSS JOIN (SELECT coalesce(bool_or(w."phase" = 'PLANNING' AND w."opensAt" <= ${now} AND w."closesAt" > ${now}), false) AS open,
        coalesce(bool_or(w."phase" = 'PLANNING' AND w."opensAt" <= ${now}), false) AS begun,
        coalesce(min(w."opensAt") FILTER (WHERE w."phase" = 'EXECUTION') <= ${now}
          AND max(w."closesAt") FILTER (WHERE w."phase" = 'EXECUTION') > ${now}, false) AS running
      FROM "PhaseWindow" w WHERE w."agencyId" = ${agencyId}::uuid AND w."periodId" = ${periodId}::uuid) w
    CROSS JOIN LATERAL (SELECT w.begun AND NOT w.open AND EXISTS (SELECT 1 FROM "PhaseExtension" x
      JOIN "PhaseWindow" pw ON pw."agencyId" = x."agencyId" AND pw."id" = x."windowId" AND pw."phase" = 'PLANNING'
      WHERE x."agencyId" = ${agencyId}::uuid AND pw."periodId" = ${periodId}::uuid AND x."until" > ${now}
        AND (x."employeeId" IS NULL OR x."employeeId" = e."id")
        AND (x."unitId" IS NULL OR EXISTS (SELECT 1 FROM "Unit" a WHERE a."agencyId" = x."agencyId" AND a."id" = x."unitId"
          AND starts_with(u."path", a."path")))) AS extended) x
    WHERE e."agencyId" = ${agencyId}::uuid AND e."leftOn" IS NULL AND ${chosen}`;
}

/** Holds the plans of the audience until the end of the transaction, in one order, so that no state changes meanwhile. */
export async function lockPlans(tx: Tx, occasion: Occasion, audience: Audience): Promise<void> {
  await tx.$executeRaw`
    SELECT k."id" FROM "Skp" k WHERE k."agencyId" = ${occasion.agencyId}::uuid
      AND k."id" IN (SELECT a."skpId" FROM (${audienceSql(occasion, audience)}) a WHERE a."verdict" = 'INTO_PLAN')
    ORDER BY k."id" FOR UPDATE`;
}
