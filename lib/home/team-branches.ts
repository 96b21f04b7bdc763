import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import { Prisma } from "@/lib/db/generated/client";

/**
 * Plans, ratings and tasks of the own team, as a branch of the list of everything that waits. "No other appraiser" stands
 * in a CASE: as a plain condition it tempts PostgreSQL into the index of appraisers, whose empty part is the whole agency.
 */
export function teamBranches(
  { agencyId, employeeId, superiorId }: AgencyActor,
  now: Date,
  soon: Date,
): Prisma.Sql {
  const hasUpper = superiorId !== null;
  return Prisma.sql`
    SELECT CASE WHEN ${hasUpper} AND k."decideBy" <= ${now} THEN 'AGREE_SKP_LATE'
      WHEN ${hasUpper} AND k."decideBy" <= ${soon} THEN 'AGREE_SKP_SOON' ELSE 'AGREE_SKP' END, k."id", t."name", y."year",
      NULL, NULL, NULL, k."stateSince", least(w."closesAt", k."decideBy")
    FROM team t JOIN "Skp" k ON k."agencyId" = ${agencyId}::uuid AND k."employeeId" = t."id" AND k."state" = 'SUBMITTED'
    JOIN y ON y."id" = k."periodId" LEFT JOIN w ON w."periodId" = k."periodId" AND w."phase" = 'PLANNING'
    UNION ALL
    SELECT 'DECIDE_SKP_ABOVE', k."id", e."name", y."year", NULL, NULL, NULL, k."decideBy", NULL
    FROM team t JOIN "Employee" e ON e."agencyId" = ${agencyId}::uuid AND e."superiorId" = t."id" AND e."leftOn" IS NULL
      AND e."id" <> ${employeeId}::uuid AND t."id" <> ${employeeId}::uuid
    JOIN y ON true JOIN "Skp" k ON k."agencyId" = ${agencyId}::uuid AND k."employeeId" = e."id" AND k."periodId" = y."id"
      AND k."state" = 'SUBMITTED' AND k."decideBy" <= ${now}
    UNION ALL
    SELECT 'RATE', v."id", t."name", w."year", w."kind", w."number", NULL, v."stateSince", w."closesAt"
    FROM w JOIN team t ON w."phase" = 'EVALUATION'
    JOIN "Evaluation" v ON v."agencyId" = ${agencyId}::uuid AND v."employeeId" = t."id"
      AND v."subperiodId" = w."subperiodId" AND v."state" = 'RATING' AND CASE WHEN v."appraiserId" IS NULL THEN true ELSE false END
    UNION ALL
    SELECT 'APPROVE_TASK', a."id", t."name", NULL, NULL, NULL, NULL, a."createdAt", NULL
    FROM team t JOIN "TaskAssignment" a ON a."agencyId" = ${agencyId}::uuid AND a."employeeId" = t."id"
      AND a."state" = 'PROPOSED' JOIN y ON y."id" = a."periodId"`;
}
