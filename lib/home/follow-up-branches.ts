import "server-only";
import { type AgencyActor, isHrAdmin } from "@/lib/auth/actor";
import { isoDay } from "@/lib/core/dates";
import { Prisma } from "@/lib/db/generated/client";

const SOON_DAYS = 14;

/**
 * What waits after an evaluation, as branches of the list of everything that waits: coaching plans to fill and their steps,
 * a sanction to read, nominations to decide, recommendations to work off.
 */
export function followUpBranches(actor: AgencyActor, now: Date): Prisma.Sql[] {
  const { agencyId, employeeId, timeZone } = actor;
  const today = isoDay(now, timeZone);
  const soon = isoDay(new Date(now.getTime() + SOON_DAYS * 86_400_000), timeZone);
  const own = Prisma.sql`
    SELECT CASE WHEN c."employeeId" = ${employeeId}::uuid THEN 'COACHING_OWN' ELSE 'COACHING_TEAM' END, c."id", e."name", p."year",
      NULL, NULL, NULL, c."opensAt", NULL
    FROM "CoachingPlan" c JOIN "Employee" e ON e."agencyId" = c."agencyId" AND e."id" = c."employeeId"
    JOIN "Evaluation" v ON v."agencyId" = c."agencyId" AND v."id" = c."evaluationId"
    JOIN "Period" p ON p."agencyId" = v."agencyId" AND p."id" = v."periodId"
    WHERE c."agencyId" = ${agencyId}::uuid AND (c."employeeId" = ${employeeId}::uuid OR c."coachId" = ${employeeId}::uuid)
      AND c."state" = 'OPEN' AND c."goal" IS NULL AND c."opensAt" <= ${now}
    UNION ALL
    SELECT 'COACHING_STEP', c."id", b."text", NULL, NULL, NULL, NULL, c."opensAt",
      (b."dueOn" + 1)::timestamp AT TIME ZONE ${timeZone}
    FROM "CoachingPlan" c JOIN "CoachingStep" b ON b."agencyId" = c."agencyId" AND b."planId" = c."id"
    WHERE c."agencyId" = ${agencyId}::uuid AND (c."employeeId" = ${employeeId}::uuid OR c."coachId" = ${employeeId}::uuid)
      AND c."state" = 'OPEN' AND c."opensAt" <= ${now} AND b."doneAt" IS NULL AND b."dueOn" <= ${soon}::date
      AND CASE WHEN c."employeeId" = ${employeeId}::uuid THEN b."owner" = 'EMPLOYEE' ELSE b."owner" = 'LEADER' END
    UNION ALL
    SELECT 'SANCTION', s."id", s."title", NULL, NULL, NULL, NULL, s."recordedAt", NULL
    FROM "Sanction" s WHERE s."agencyId" = ${agencyId}::uuid AND s."employeeId" = ${employeeId}::uuid AND s."seenAt" IS NULL
    UNION ALL
    SELECT 'AWARDS', NULL, NULL, NULL, NULL, NULL, n.count, n.since, NULL
    FROM (SELECT count(*)::int AS count, min(a."nominatedAt") AS since FROM "Award" a
      WHERE a."agencyId" = ${agencyId}::uuid AND a."state" = 'NOMINATED' AND a."employeeId" <> ${employeeId}::uuid
        AND (${actor.isAgencyHead} OR EXISTS (SELECT 1 FROM "FollowUpMandate" m WHERE m."agencyId" = a."agencyId"
          AND m."employeeId" = ${employeeId}::uuid AND m."scope" = 'AWARDS' AND m."startsOn" <= ${today}::date
          AND (m."endsOn" IS NULL OR m."endsOn" >= ${today}::date)))) n WHERE n.count > 0`;
  return isHrAdmin(actor) ? [own, openRecommendations(agencyId)] : [own];
}

function openRecommendations(agencyId: string): Prisma.Sql {
  return Prisma.sql`
    SELECT 'RECOMMENDATIONS', NULL, NULL, NULL, NULL, NULL, n.count, n.since, NULL
    FROM (SELECT count(*)::int AS count, min(r."taggedAt") AS since FROM "Recommendation" r
      WHERE r."agencyId" = ${agencyId}::uuid AND r."state" = 'OPEN') n WHERE n.count > 0`;
}
