import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import { Prisma } from "@/lib/db/generated/client";

/**
 * What waits with calibrations and evaluation teams, as branches of the list of everything that waits: proposals and
 * recommendations to answer about the own team, running calibrations one takes part in, teams one belongs to.
 */
export function fairnessBranches(actor: AgencyActor): Prisma.Sql[] {
  const { agencyId, employeeId } = actor;
  const own = Prisma.sql`
    SELECT 'CALIBRATION', c."id", u."name", p."year", s."kind", s."number", NULL, c."openedAt", NULL
    FROM "CalibrationParticipant" x
    JOIN "CalibrationSession" c ON c."agencyId" = x."agencyId" AND c."id" = x."sessionId" AND c."closedAt" IS NULL
    JOIN "Unit" u ON u."agencyId" = c."agencyId" AND u."id" = c."unitId"
    JOIN "Subperiod" s ON s."agencyId" = c."agencyId" AND s."id" = c."subperiodId"
    JOIN "Period" p ON p."agencyId" = s."agencyId" AND p."id" = s."periodId"
    WHERE x."agencyId" = ${agencyId}::uuid AND x."employeeId" = ${employeeId}::uuid
    UNION ALL
    SELECT 'EVALUATION_TEAM', e."id", u."name", p."year", NULL, NULL, NULL, m."joinedAt", NULL
    FROM "EvaluationTeamMember" m
    JOIN "EvaluationTeam" e ON e."agencyId" = m."agencyId" AND e."id" = m."teamId" AND e."endedAt" IS NULL
    JOIN "Agency" g ON g."id" = e."agencyId" AND g."evaluationTeams"
    JOIN "Unit" u ON u."agencyId" = e."agencyId" AND u."id" = e."unitId"
    JOIN "Period" p ON p."agencyId" = e."agencyId" AND p."id" = e."periodId"
    WHERE m."agencyId" = ${agencyId}::uuid AND m."employeeId" = ${employeeId}::uuid AND m."leftAt" IS NULL`;
  return actor.isAppraiser ? [own, teamFairness(agencyId)] : [own];
}

/** Proposals and recommendations to answer about the own team. */
function teamFairness(agencyId: string): Prisma.Sql {
  return Prisma.sql`
    SELECT 'ANSWER_PROPOSAL', c."id", u."name", p."year", s."kind", s."number", count(*)::int, min(o."createdAt"), NULL
    FROM team t JOIN "Evaluation" v ON v."agencyId" = ${agencyId}::uuid AND v."employeeId" = t."id"
      AND v."state" IN ('RATING', 'DECIDED')
    JOIN "CalibrationItem" i ON i."agencyId" = v."agencyId" AND i."evaluationId" = v."id"
    JOIN "CalibrationSession" c ON c."agencyId" = i."agencyId" AND c."id" = i."sessionId" AND c."state" = 'OPEN'
    JOIN "CalibrationProposal" o ON o."agencyId" = i."agencyId" AND o."sessionId" = i."sessionId" AND o."number" = i."number"
      AND o."answeredAt" IS NULL
    JOIN "Unit" u ON u."agencyId" = c."agencyId" AND u."id" = c."unitId"
    JOIN "Subperiod" s ON s."agencyId" = c."agencyId" AND s."id" = c."subperiodId"
    JOIN "Period" p ON p."agencyId" = s."agencyId" AND p."id" = s."periodId"
    GROUP BY c."id", u."name", p."year", s."kind", s."number"
    UNION ALL
    SELECT 'ANSWER_ADVICE', v."id", t."name", y."year", s."kind", s."number", count(*)::int, min(a."createdAt"), NULL
    FROM team t JOIN "Evaluation" v ON v."agencyId" = ${agencyId}::uuid AND v."employeeId" = t."id"
      AND v."state" IN ('SELF_REVIEW', 'RATING')
    JOIN y ON y."id" = v."periodId"
    JOIN "Subperiod" s ON s."agencyId" = v."agencyId" AND s."id" = v."subperiodId"
    JOIN "EvaluationAdvice" a ON a."agencyId" = v."agencyId" AND a."evaluationId" = v."id" AND a."kind" = 'RECOMMENDATION'
      AND a."answeredAt" IS NULL
    GROUP BY v."id", t."name", y."year", s."kind", s."number"`;
}
