import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import { Prisma } from "@/lib/db/generated/client";
import { DECISION_SHOWN_MS } from "@/lib/home/limits";

/**
 * What waits about the own plan and evaluation, as branches of the list of everything that waits, and what other people
 * asked this person for. The first branch names the columns of all: `title` where no name of a person or unit is meant.
 */
export function ownBranches(actor: AgencyActor, now: Date, soon: Date): Prisma.Sql[] {
  return [planBranches(actor, now, soon), askedBranches(actor, now)];
}

function planBranches({ agencyId, employeeId, superiorId }: AgencyActor, now: Date, soon: Date): Prisma.Sql {
  return Prisma.sql`
    SELECT 'START_SKP' AS "kind", NULL::uuid AS "ref", NULL::text AS "title", NULL::uuid AS "employeeId",
      NULL::uuid AS "unitId", NULL::uuid AS "subperiodId", w."periodId", NULL::int AS "count", w."opensAt" AS "since",
      w."closesAt" AS "due"
    FROM w JOIN "Employee" e ON e."agencyId" = ${agencyId}::uuid AND e."id" = ${employeeId}::uuid AND e."needsSkp"
    WHERE w."phase" = 'PLANNING' AND NOT EXISTS (SELECT 1 FROM mine m WHERE m."periodId" = w."periodId")
    UNION ALL
    SELECT 'SUBMIT_SKP', m."id", NULL, NULL, NULL, NULL, m."periodId", NULL, m."stateSince", w."closesAt"
    FROM mine m LEFT JOIN w ON w."periodId" = m."periodId" AND w."phase" = 'PLANNING'
    WHERE m."state" IN ('DRAFT', 'RETURNED')
    UNION ALL
    SELECT CASE WHEN m."decideBy" <= ${now} THEN 'SKP_WENT_UP' ELSE 'SKP_GOES_UP' END, m."id", NULL, x."id", NULL, NULL,
      m."periodId", NULL, m."stateSince", m."decideBy"
    FROM mine m JOIN "Employee" a ON a."agencyId" = ${agencyId}::uuid AND a."id" = ${superiorId}::uuid
    JOIN "Employee" x ON x."agencyId" = a."agencyId" AND x."id" = a."superiorId"
    WHERE m."state" = 'SUBMITTED' AND m."decideBy" <= ${soon} AND x."leftOn" IS NULL AND x."id" <> ${employeeId}::uuid
    UNION ALL
    SELECT 'PROGRESS', m."id", NULL, NULL, NULL, w."subperiodId", m."periodId", n."all" - n."filled", w."opensAt", w."closesAt"
    FROM mine m JOIN w ON w."periodId" = m."periodId" AND w."phase" = 'EXECUTION',
    LATERAL (SELECT (SELECT count(*)::int FROM asked i WHERE i."skpId" = m."id") AS "all",
      (SELECT count(*)::int FROM "ProgressEntry" p WHERE p."agencyId" = ${agencyId}::uuid AND p."skpId" = m."id"
        AND p."subperiodId" = w."subperiodId") AS "filled" OFFSET 0) n
    WHERE n."all" > n."filled"
    UNION ALL
    SELECT 'SELF_REVIEW', v."id", NULL, NULL, NULL, w."subperiodId", m."periodId", NULL, v."stateSince", w."closesAt"
    FROM mine m JOIN w ON w."periodId" = m."periodId" AND w."phase" = 'EVALUATION'
    LEFT JOIN evaluated v ON v."skpId" = m."id" AND v."subperiodId" = w."subperiodId"
    WHERE m."revision" > 0 AND coalesce(v."state", 'SELF_REVIEW') = 'SELF_REVIEW'
    UNION ALL
    SELECT 'RESPOND', v."id", NULL, NULL, NULL, v."subperiodId", m."periodId", NULL, d."deliveredAt", d."returnBy"
    FROM mine m JOIN evaluated v ON v."skpId" = m."id" AND v."state" = 'DECIDED'
    JOIN "EvaluationDocument" d ON d."agencyId" = ${agencyId}::uuid AND d."evaluationId" = v."id"
      AND d."deliveredAt" IS NOT NULL
    UNION ALL
    SELECT 'ANSWER_REUSE', v."id", NULL, NULL, NULL, v."subperiodId", m."periodId", NULL, v."stateSince", NULL
    FROM mine m JOIN evaluated v ON v."skpId" = m."id" AND v."reusesId" IS NOT NULL AND v."state" IN ('SELF_REVIEW', 'RATING')`;
}

function askedBranches({ agencyId, employeeId }: AgencyActor, now: Date): Prisma.Sql {
  return Prisma.sql`
    SELECT 'RATE', v."id", NULL, v."employeeId", NULL, v."subperiodId", w."periodId", NULL::int, v."stateSince", w."closesAt"
    FROM w JOIN "Evaluation" v ON w."phase" = 'EVALUATION' AND v."agencyId" = ${agencyId}::uuid
      AND v."appraiserId" = ${employeeId}::uuid AND v."subperiodId" = w."subperiodId" AND v."state" = 'RATING'
    UNION ALL
    SELECT 'FEEDBACK', q."skpId", NULL, k."employeeId", NULL, NULL, NULL, NULL, q."createdAt", NULL
    FROM "FeedbackRequest" q JOIN "Skp" k ON k."agencyId" = q."agencyId" AND k."id" = q."skpId"
    WHERE q."agencyId" = ${agencyId}::uuid AND q."askedId" = ${employeeId}::uuid AND q."answeredAt" IS NULL
    UNION ALL
    SELECT CASE WHEN d."state" = 'PLANNED' THEN 'DIALOGUE' ELSE 'CONFIRM_DIALOGUE' END, d."id", NULL,
      CASE WHEN d."employeeId" = ${employeeId}::uuid THEN d."leaderId" ELSE d."employeeId" END, NULL, NULL, NULL, NULL,
      CASE WHEN d."state" = 'HELD' THEN d."plannedFor" END, CASE WHEN d."state" = 'PLANNED' THEN d."plannedFor" END
    FROM "Dialogue" d
    WHERE d."agencyId" = ${agencyId}::uuid AND d."state" IN ('PLANNED', 'HELD')
      AND (d."employeeId" = ${employeeId}::uuid AND (d."state" = 'PLANNED' OR d."employeeConfirmedAt" IS NULL)
        OR d."leaderId" = ${employeeId}::uuid AND (d."state" = 'PLANNED' OR d."leaderConfirmedAt" IS NULL))
    UNION ALL
    SELECT CASE WHEN a."state" = 'APPROVED' THEN 'TASK_APPROVED' ELSE 'TASK_REFUSED' END, a."id", a."title", NULL, NULL,
      NULL, NULL, NULL, a."decidedAt", NULL
    FROM y JOIN "TaskAssignment" a ON a."agencyId" = ${agencyId}::uuid AND a."employeeId" = ${employeeId}::uuid
      AND a."periodId" = y."id"
    WHERE a."state" = 'APPROVED' AND NOT EXISTS (SELECT 1 FROM "WorkResult" r
        WHERE r."agencyId" = a."agencyId" AND r."taskId" = a."id")
      OR a."state" = 'REFUSED' AND a."decidedAt" > ${new Date(now.getTime() - DECISION_SHOWN_MS)}`;
}
