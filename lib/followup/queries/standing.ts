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
  /** Null where the last year was imported. */
  lastId: string | null;
  before: Predicate | null;
  /** What has been done about it. */
  coachingId: string | null;
  coaching: CoachingState | null;
  sanctions: number;
  total: number;
};

/**
 * People whose yearly predicates lead to a list (rules/standing.ts), by name: the last year and the one before it. A year's
 * released evaluation counts; where there is none, what was imported of that year. The year that counts is the agency's
 * last with either. Two queries.
 */
export async function listStanding(
  tx: Reads,
  actor: AgencyActor,
  list: StandingList,
  { text, page }: { text: string; page: number },
  now: Date,
): Promise<{ year: number | null; rows: StandingRow[] }> {
  const { agencyId } = actor;
  const latest = await findLatest(tx, agencyId, now);
  if (latest === null) return { year: null, rows: [] };
  const words = `%${text.replace(/[\\%_]/g, "\\$&")}%`;
  const rows = await tx.$queryRaw<StandingRow[]>`
    SELECT e."id" AS "employeeId", e."name", o."name" AS "positionName", u."name" AS "unitName", ${latest.year}::int AS "lastYear",
      l."predicate" AS "last", l."id" AS "lastId", b."predicate" AS "before", c."id" AS "coachingId", c."state" AS "coaching",
      (SELECT count(*)::int FROM "Sanction" x WHERE x."agencyId" = e."agencyId" AND x."employeeId" = e."id") AS "sanctions",
      count(*) OVER ()::int AS "total"
    FROM (${lastPredicates(agencyId, latest, now)}) l
    JOIN "Employee" e ON e."agencyId" = l."agencyId" AND e."id" = l."employeeId" AND e."leftOn" IS NULL
    LEFT JOIN "Unit" u ON u."agencyId" = e."agencyId" AND u."id" = e."unitId"
    LEFT JOIN "Position" o ON o."agencyId" = e."agencyId" AND o."id" = e."positionId"
    LEFT JOIN LATERAL (
      (SELECT v."predicate", 0 AS "order" FROM "Evaluation" v WHERE v."agencyId" = l."agencyId"
        AND v."employeeId" = l."employeeId" AND v."subperiodId" = ${latest.previous}::uuid AND ${released(now)}
        ORDER BY v."decidedAt" DESC LIMIT 1)
      UNION ALL
      (SELECT f."predicate", 1 FROM "FormerPredicate" f WHERE f."agencyId" = l."agencyId" AND f."employeeId" = l."employeeId"
        AND f."year" = ${latest.year - 1})
      ORDER BY 2 LIMIT 1) b ON true
    LEFT JOIN "CoachingPlan" c ON c."agencyId" = l."agencyId" AND c."evaluationId" = l."id"
    WHERE ${conditionOf(list)} AND ${scopeSql(actor)} AND (${text} = '' OR e."name" ILIKE ${words})
    ORDER BY e."name", e."id" LIMIT ${PAGE_SIZE} OFFSET ${(page - 1) * PAGE_SIZE}`;
  return { year: latest.year, rows };
}

/** A year with its yearly subperiod and that of the year before, null where the application has none. */
type Latest = { year: number; current: string | null; previous: string | null };

async function findLatest(tx: Reads, agencyId: string, now: Date): Promise<Latest | null> {
  const whole = (year: Prisma.Sql) => Prisma.sql`(SELECT t."id" FROM "Subperiod" t JOIN "Period" q
    ON q."agencyId" = t."agencyId" AND q."id" = t."periodId"
    WHERE t."agencyId" = ${agencyId}::uuid AND t."kind" = 'YEAR' AND q."year" = ${year})`;
  const [latest] = await tx.$queryRaw<Latest[]>`
    SELECT y."year", ${whole(Prisma.sql`y."year"`)} AS "current", ${whole(Prisma.sql`y."year" - 1`)} AS "previous"
    FROM (SELECT greatest(
      (SELECT p."year" FROM "Period" p JOIN "Subperiod" s ON s."agencyId" = p."agencyId" AND s."periodId" = p."id" AND s."kind" = 'YEAR'
        WHERE p."agencyId" = ${agencyId}::uuid AND EXISTS (SELECT 1 FROM "Evaluation" v WHERE v."agencyId" = p."agencyId"
          AND v."subperiodId" = s."id" AND v."predicate" IS NOT NULL AND v."releasedAt" <= ${now})
        ORDER BY p."year" DESC LIMIT 1),
      (SELECT max(f."year") FROM "FormerPredicate" f WHERE f."agencyId" = ${agencyId}::uuid)) AS "year") y
    WHERE y."year" IS NOT NULL`;
  return latest ?? null;
}

/** One predicate of the year for everybody who has one; without an id where it was imported. */
function lastPredicates(agencyId: string, { year, current }: Latest, now: Date): Prisma.Sql {
  return Prisma.sql`
    SELECT l."agencyId", l."employeeId", l."predicate", l."id" FROM "Evaluation" l
    WHERE l."agencyId" = ${agencyId}::uuid AND l."subperiodId" = ${current}::uuid AND l."releasedAt" <= ${now}
      AND l."state" IN ('DECIDED', 'ACKNOWLEDGED', 'OBJECTED')
      AND NOT EXISTS (SELECT 1 FROM "Evaluation" v WHERE v."agencyId" = l."agencyId" AND v."employeeId" = l."employeeId"
        AND v."subperiodId" = l."subperiodId" AND v."decidedAt" > l."decidedAt" AND ${released(now)})
    UNION ALL
    SELECT f."agencyId", f."employeeId", f."predicate", NULL FROM "FormerPredicate" f
    WHERE f."agencyId" = ${agencyId}::uuid AND f."year" = ${year}
      AND NOT EXISTS (SELECT 1 FROM "Evaluation" v WHERE v."agencyId" = f."agencyId" AND v."employeeId" = f."employeeId"
        AND v."subperiodId" = ${current}::uuid AND ${released(now)})`;
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
