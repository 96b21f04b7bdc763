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
    SELECT 'CALIBRATION', c."id", NULL, NULL, c."unitId", c."subperiodId", s."periodId", NULL, c."openedAt", NULL
    FROM "CalibrationParticipant" x
    JOIN "CalibrationSession" c ON c."agencyId" = x."agencyId" AND c."id" = x."sessionId" AND c."closedAt" IS NULL
    JOIN "Subperiod" s ON s."agencyId" = c."agencyId" AND s."id" = c."subperiodId"
    WHERE x."agencyId" = ${agencyId}::uuid AND x."employeeId" = ${employeeId}::uuid
    UNION ALL
    SELECT 'EVALUATION_TEAM', e."id", NULL, NULL, e."unitId", NULL, e."periodId", NULL, m."joinedAt", NULL
    FROM "EvaluationTeamMember" m
    JOIN "EvaluationTeam" e ON e."agencyId" = m."agencyId" AND e."id" = m."teamId" AND e."endedAt" IS NULL
    JOIN "Agency" g ON g."id" = e."agencyId" AND g."evaluationTeams"
    WHERE m."agencyId" = ${agencyId}::uuid AND m."employeeId" = ${employeeId}::uuid AND m."leftAt" IS NULL`;
  return actor.isAppraiser ? [own, teamFairness(agencyId)] : [own];
}

/** Proposals and recommendations to answer about the own team. */
function teamFairness(agencyId: string): Prisma.Sql {
  return Prisma.sql`
    SELECT 'ANSWER_PROPOSAL', c."id", NULL, NULL, c."unitId", c."subperiodId", s."periodId", count(*)::int,
      min(o."createdAt"), NULL
    FROM rated v JOIN "CalibrationItem" i ON i."agencyId" = ${agencyId}::uuid AND i."evaluationId" = v."id"
      AND v."state" IN ('RATING', 'DECIDED')
    JOIN "CalibrationSession" c ON c."agencyId" = i."agencyId" AND c."id" = i."sessionId" AND c."state" = 'OPEN'
    JOIN "CalibrationProposal" o ON o."agencyId" = i."agencyId" AND o."sessionId" = i."sessionId" AND o."number" = i."number"
      AND o."answeredAt" IS NULL
    JOIN "Subperiod" s ON s."agencyId" = c."agencyId" AND s."id" = c."subperiodId"
    GROUP BY c."id", c."unitId", c."subperiodId", s."periodId"
    UNION ALL
    SELECT 'ANSWER_ADVICE', v."id", NULL, v."employeeId", NULL, v."subperiodId", v."periodId", count(*)::int,
      min(a."createdAt"), NULL
    FROM rated v JOIN y ON y."id" = v."periodId"
    JOIN "EvaluationAdvice" a ON a."agencyId" = ${agencyId}::uuid AND a."evaluationId" = v."id"
      AND a."kind" = 'RECOMMENDATION' AND a."answeredAt" IS NULL
    WHERE v."state" IN ('SELF_REVIEW', 'RATING')
    GROUP BY v."id", v."employeeId", v."subperiodId", v."periodId"`;
}
