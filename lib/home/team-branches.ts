import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import { Prisma } from "@/lib/db/generated/client";

/**
 * For the branches of a leader: the team with the unfinished evaluations of its people, and the people below the team.
 * Evaluations of one person are looked up by that person: by a state they are those of the whole agency.
 */
export function teamRows({ agencyId, employeeId }: AgencyActor): Prisma.Sql {
  return Prisma.sql`,
    team AS MATERIALIZED (
      SELECT "id" FROM "Employee" WHERE "agencyId" = ${agencyId}::uuid AND "superiorId" = ${employeeId}::uuid
        AND "leftOn" IS NULL),
    rated AS MATERIALIZED (
      SELECT v."id", v."employeeId", v."subperiodId", v."periodId", v."state", v."stateSince", v."decidedById", v."appraiserId"
      FROM team t JOIN "Evaluation" v ON v."agencyId" = ${agencyId}::uuid AND v."employeeId" = t."id"
        AND v."state" <> 'ACKNOWLEDGED'),
    below AS MATERIALIZED (
      SELECT e."id", e."unitId"
      FROM team t JOIN "Employee" e ON e."agencyId" = ${agencyId}::uuid AND e."superiorId" = t."id" AND e."leftOn" IS NULL
        AND e."id" <> ${employeeId}::uuid AND t."id" <> ${employeeId}::uuid)`;
}

/** Plans, ratings and tasks of the own team, as a branch of the list of everything that waits. */
export function teamBranches({ agencyId, superiorId }: AgencyActor, now: Date, soon: Date): Prisma.Sql {
  const hasUpper = superiorId !== null;
  return Prisma.sql`
    SELECT CASE WHEN ${hasUpper} AND k."decideBy" <= ${now} THEN 'AGREE_SKP_LATE'
      WHEN ${hasUpper} AND k."decideBy" <= ${soon} THEN 'AGREE_SKP_SOON' ELSE 'AGREE_SKP' END, k."id", NULL, t."id", NULL,
      NULL, k."periodId", NULL, k."stateSince", least(w."closesAt", k."decideBy")
    FROM team t JOIN "Skp" k ON k."agencyId" = ${agencyId}::uuid AND k."employeeId" = t."id" AND k."state" = 'SUBMITTED'
    JOIN y ON y."id" = k."periodId" LEFT JOIN w ON w."periodId" = k."periodId" AND w."phase" = 'PLANNING'
    UNION ALL
    SELECT 'DECIDE_SKP_ABOVE', k."id", NULL, e."id", NULL, NULL, k."periodId", NULL, k."decideBy", NULL
    FROM below e JOIN y ON true JOIN "Skp" k ON k."agencyId" = ${agencyId}::uuid AND k."employeeId" = e."id"
      AND k."periodId" = y."id" AND k."state" = 'SUBMITTED' AND k."decideBy" <= ${now}
    UNION ALL
    SELECT 'RATE', v."id", NULL, v."employeeId", NULL, v."subperiodId", w."periodId", NULL, v."stateSince", w."closesAt"
    FROM w JOIN rated v ON w."phase" = 'EVALUATION' AND v."subperiodId" = w."subperiodId" AND v."state" = 'RATING'
      AND v."appraiserId" IS NULL
    UNION ALL
    SELECT 'APPROVE_TASK', a."id", NULL, t."id", NULL, NULL, NULL, NULL, a."createdAt", NULL
    FROM team t JOIN "TaskAssignment" a ON a."agencyId" = ${agencyId}::uuid AND a."employeeId" = t."id"
      AND a."state" = 'PROPOSED' JOIN y ON y."id" = a."periodId"`;
}
