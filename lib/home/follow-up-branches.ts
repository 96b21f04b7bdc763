import "server-only";
import { type AgencyActor, isHrAdmin } from "@/lib/auth/actor";
import { isoDay } from "@/lib/core/dates";
import { Prisma } from "@/lib/db/generated/client";

const SOON_DAYS = 14;

/** For followUpBranches: open coaching plans of this person, as the employee or as the coach. */
export function coachingRows({ agencyId, employeeId }: AgencyActor, now: Date): Prisma.Sql {
  return Prisma.sql`
    coaching AS MATERIALIZED (
      SELECT c."id", c."employeeId", c."evaluationId", c."goal", c."opensAt" FROM "CoachingPlan" c
      WHERE c."agencyId" = ${agencyId}::uuid AND (c."employeeId" = ${employeeId}::uuid OR c."coachId" = ${employeeId}::uuid)
        AND c."state" = 'OPEN' AND c."opensAt" <= ${now})`;
}

/**
 * What waits after an evaluation, as branches of the list of everything that waits: coaching plans to fill and their steps,
 * a sanction to read, nominations to decide, recommendations to work off.
 */
export function followUpBranches(actor: AgencyActor, now: Date): Prisma.Sql[] {
  const { agencyId, employeeId, timeZone } = actor;
  const today = isoDay(now, timeZone);
  const soon = isoDay(new Date(now.getTime() + SOON_DAYS * 86_400_000), timeZone);
  const own = Prisma.sql`
    SELECT CASE WHEN c."employeeId" = ${employeeId}::uuid THEN 'COACHING_OWN' ELSE 'COACHING_TEAM' END, c."id", NULL,
      c."employeeId", NULL, NULL, v."periodId", NULL, c."opensAt", NULL
    FROM coaching c JOIN "Evaluation" v ON v."agencyId" = ${agencyId}::uuid AND v."id" = c."evaluationId"
    WHERE c."goal" IS NULL
    UNION ALL
    SELECT 'COACHING_STEP', c."id", b."text", NULL, NULL, NULL, NULL, NULL, c."opensAt",
      (b."dueOn" + 1)::timestamp AT TIME ZONE ${timeZone}
    FROM coaching c JOIN "CoachingStep" b ON b."agencyId" = ${agencyId}::uuid AND b."planId" = c."id"
    WHERE b."doneAt" IS NULL AND b."dueOn" <= ${soon}::date
      AND CASE WHEN c."employeeId" = ${employeeId}::uuid THEN b."owner" = 'EMPLOYEE' ELSE b."owner" = 'LEADER' END
    UNION ALL
    SELECT 'SANCTION', s."id", s."title", NULL, NULL, NULL, NULL, NULL, s."recordedAt", NULL
    FROM "Sanction" s WHERE s."agencyId" = ${agencyId}::uuid AND s."employeeId" = ${employeeId}::uuid AND s."seenAt" IS NULL
    UNION ALL
    SELECT 'AWARDS', NULL, NULL, NULL, NULL, NULL, NULL, n.count, n.since, NULL
    FROM (SELECT count(*)::int AS count, min(a."nominatedAt") AS since FROM "Award" a
      WHERE a."agencyId" = ${agencyId}::uuid AND a."state" = 'NOMINATED' AND a."employeeId" <> ${employeeId}::uuid
        AND (${actor.isAgencyHead} OR EXISTS (SELECT 1 FROM "FollowUpMandate" m WHERE m."agencyId" = a."agencyId"
          AND m."employeeId" = ${employeeId}::uuid AND m."scope" = 'AWARDS' AND m."startsOn" <= ${today}::date
          AND (m."endsOn" IS NULL OR m."endsOn" >= ${today}::date)))) n WHERE n.count > 0`;
  return isHrAdmin(actor) ? [own, openRecommendations(agencyId)] : [own];
}

function openRecommendations(agencyId: string): Prisma.Sql {
  return Prisma.sql`
    SELECT 'RECOMMENDATIONS', NULL, NULL, NULL, NULL, NULL, NULL, n.count, n.since, NULL
    FROM (SELECT count(*)::int AS count, min(r."taggedAt") AS since FROM "Recommendation" r
      WHERE r."agencyId" = ${agencyId}::uuid AND r."state" = 'OPEN') n WHERE n.count > 0`;
}
