import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import type { Reads } from "@/lib/db/direct";
import { Prisma } from "@/lib/db/generated/client";
import type { CoachingState, Predicate } from "@/lib/db/generated/enums";
import { scopeSql } from "@/lib/followup/scope";

export const PAGE_SIZE = 25;

export type StandingList = "WAJIB" | "SUKSESI" | "PENGEMBANGAN";

export type StandingRow = {
  employeeId: string;
  name: string;
  positionName: string | null;
  unitName: string | null;
  lastYear: number;
  last: Predicate;
  lastId: string;
  before: Predicate | null;
  /** What has been done about it. */
  coachingId: string | null;
  coaching: CoachingState | null;
  sanctions: number;
  total: number;
};

/**
 * People whose released yearly predicates lead to a list (rules/standing.ts), by name: the last evaluated year and the one
 * before it. The year that counts is the agency's last with a released predicate. Two queries.
 */
export async function listStanding(
  tx: Reads,
  actor: AgencyActor,
  list: StandingList,
  { text, page }: { text: string; page: number },
  now: Date,
): Promise<{ year: number | null; rows: StandingRow[] }> {
  const { agencyId } = actor;
  const [latest] = await tx.$queryRaw<{ year: number; current: string; previous: string | null }[]>`
    SELECT p."year", s."id" AS "current", (SELECT t."id" FROM "Subperiod" t JOIN "Period" q ON q."agencyId" = t."agencyId"
        AND q."id" = t."periodId" WHERE t."agencyId" = p."agencyId" AND t."kind" = 'YEAR' AND q."year" = p."year" - 1) AS "previous"
    FROM "Period" p JOIN "Subperiod" s ON s."agencyId" = p."agencyId" AND s."periodId" = p."id" AND s."kind" = 'YEAR'
    WHERE p."agencyId" = ${agencyId}::uuid AND EXISTS (SELECT 1 FROM "Evaluation" v WHERE v."agencyId" = p."agencyId"
      AND v."subperiodId" = s."id" AND v."predicate" IS NOT NULL AND v."releasedAt" <= ${now})
    ORDER BY p."year" DESC LIMIT 1`;
  if (latest === undefined) return { year: null, rows: [] };
  const words = `%${text.replace(/[\\%_]/g, "\\$&")}%`;
  const rows = await tx.$queryRaw<StandingRow[]>`
    SELECT e."id" AS "employeeId", e."name", o."name" AS "positionName", u."name" AS "unitName", ${latest.year}::int AS "lastYear",
      l."predicate" AS "last", l."id" AS "lastId", b."predicate" AS "before", c."id" AS "coachingId", c."state" AS "coaching",
      (SELECT count(*)::int FROM "Sanction" x WHERE x."agencyId" = e."agencyId" AND x."employeeId" = e."id") AS "sanctions",
      count(*) OVER ()::int AS "total"
    FROM "Evaluation" l
    JOIN "Employee" e ON e."agencyId" = l."agencyId" AND e."id" = l."employeeId" AND e."leftOn" IS NULL
    LEFT JOIN "Unit" u ON u."agencyId" = e."agencyId" AND u."id" = e."unitId"
    LEFT JOIN "Position" o ON o."agencyId" = e."agencyId" AND o."id" = e."positionId"
    LEFT JOIN LATERAL (SELECT v."predicate" FROM "Evaluation" v WHERE v."agencyId" = l."agencyId"
      AND v."employeeId" = l."employeeId" AND v."subperiodId" = ${latest.previous}::uuid AND ${released(now)}
      ORDER BY v."decidedAt" DESC LIMIT 1) b ON true
    LEFT JOIN "CoachingPlan" c ON c."agencyId" = l."agencyId" AND c."evaluationId" = l."id"
    WHERE l."agencyId" = ${agencyId}::uuid AND l."subperiodId" = ${latest.current}::uuid AND l."releasedAt" <= ${now}
      AND l."state" IN ('DECIDED', 'ACKNOWLEDGED', 'OBJECTED')
      AND NOT EXISTS (SELECT 1 FROM "Evaluation" v WHERE v."agencyId" = l."agencyId" AND v."employeeId" = l."employeeId"
        AND v."subperiodId" = l."subperiodId" AND v."decidedAt" > l."decidedAt" AND ${released(now)})
      AND ${conditionOf(list)} AND ${scopeSql(actor)} AND (${text} = '' OR e."name" ILIKE ${words})
    ORDER BY e."name", e."id" LIMIT ${PAGE_SIZE} OFFSET ${(page - 1) * PAGE_SIZE}`;
  return { year: latest.year, rows };
}

const released = (now: Date) => Prisma.sql`v."predicate" IS NOT NULL AND v."releasedAt" <= ${now}
  AND v."state" IN ('DECIDED', 'ACKNOWLEDGED', 'OBJECTED')`;

/** The rules of rules/standing.ts as conditions on the last two years (compared with them in a test). */
function conditionOf(list: StandingList): Prisma.Sql {
  // Written out, so that the index of low evaluations serves.
  if (list === "WAJIB")
    return Prisma.sql`l."predicate" IN ('NEEDS_IMPROVEMENT', 'POOR', 'VERY_POOR')
      AND b."predicate" IN ('NEEDS_IMPROVEMENT', 'POOR', 'VERY_POOR')`;
  if (list === "SUKSESI")
    return Prisma.sql`l."predicate" = 'VERY_GOOD' AND b."predicate" IN ('VERY_GOOD', 'GOOD')`;
  return Prisma.sql`(l."predicate" = 'VERY_GOOD' OR l."predicate" = 'GOOD' AND b."predicate" IN ('VERY_GOOD', 'GOOD'))`;
}
