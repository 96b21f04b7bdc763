import "server-only";
import {
  type MissingGoal,
  missingGoals,
  type PlannedResult,
  type PromisedGoal,
  type WordLinks,
  wordLinks,
} from "@/lib/agreement/rules/coverage";
import type { Actor } from "@/lib/auth/actor";
import { isoDay, type Zone } from "@/lib/core/dates";
import type { Reads } from "@/lib/db/direct";
import type { SkpAction } from "@/lib/skp/policy";

type Plan = { agencyId: string; id: string; periodId: string; employeeId: string };

/** What the units that somebody leads have promised for the year, and what of it the plan lacks. */
export type PlanPromise = {
  agreements: { id: string; unitName: string }[];
  goals: PromisedGoal[];
  results: PlannedResult[];
  missing: MissingGoal[];
  /** What stands in the plan in the same words and only lacks the link. */
  sameWords: WordLinks;
};

const NOTHING: PlanPromise = {
  agreements: [],
  goals: [],
  results: [],
  missing: [],
  sameWords: { goals: [], indicators: [] },
};

type GoalRow = PromisedGoal & { agreementId: string; unitName: string };

/**
 * The agreements of the units the plan's owner leads today (definitive, Plt. or Plh.) against the plan. Somebody who leads
 * no unit has promised nothing: everything is empty. Two queries, the second only for who leads.
 */
export async function getPlanPromise(
  tx: Reads,
  plan: Plan,
  { now, zone }: { now: Date; zone: Zone },
): Promise<PlanPromise> {
  const rows = await listPromised(tx, plan, isoDay(now, zone));
  if (rows.length === 0) return NOTHING;
  const results = await listPlanned(tx, plan);
  const agreements = new Map(rows.map(({ agreementId, unitName }) => [agreementId, unitName]));
  const goals = rows.map(({ id, statement, indicators }) => ({ id, statement, indicators }));
  return {
    agreements: [...agreements].map(([id, unitName]) => ({ id, unitName })),
    goals,
    results,
    missing: missingGoals(goals, results),
    sameWords: wordLinks(goals, results),
  };
}

type Open = { head: Plan; actions: SkpAction[] };

/** The same for a page of the plan, where it still matters: the owner can write, or the appraiser can decide. */
export async function getPromiseNow(
  tx: Reads,
  actor: Actor,
  page: Open,
  now: Date,
): Promise<PlanPromise | null> {
  const { head, actions } = page;
  if (!actions.includes("editResults") && !actions.includes("agree")) return null;
  return getPlanPromise(tx, head, { now, zone: actor.timeZone });
}

function listPromised(tx: Reads, plan: Plan, today: string): Promise<GoalRow[]> {
  const { agencyId, employeeId, periodId } = plan;
  return tx.$queryRaw<GoalRow[]>`
    SELECT g."id", g."statement", a."id" AS "agreementId", u."name" AS "unitName",
      (SELECT coalesce(json_agg(json_build_object('id', i."id", 'statement', i."statement", 'target', i."target",
          'unit', i."unit") ORDER BY i."sortOrder", i."id"), '[]')
        FROM "GoalIndicator" i WHERE i."agencyId" = g."agencyId" AND i."goalId" = g."id") AS indicators
    FROM "PerformanceAgreement" a
    JOIN "Goal" g ON g."agencyId" = a."agencyId" AND g."agreementId" = a."id"
    JOIN "Unit" u ON u."agencyId" = a."agencyId" AND u."id" = a."unitId"
    WHERE a."agencyId" = ${agencyId}::uuid AND a."periodId" = ${periodId}::uuid AND a."unitId" IN (
      SELECT p."unitId" FROM "Assignment" s
      JOIN "Position" p ON p."agencyId" = s."agencyId" AND p."id" = s."positionId" AND p."isUnitHead"
      WHERE s."agencyId" = ${agencyId}::uuid AND s."employeeId" = ${employeeId}::uuid
        AND s."startsOn" <= ${today}::date AND (s."endsOn" IS NULL OR s."endsOn" >= ${today}::date))
    ORDER BY u."depth", u."name", g."sortOrder", g."id" LIMIT 200`;
}

function listPlanned(tx: Reads, { agencyId, id }: Plan): Promise<PlannedResult[]> {
  return tx.$queryRaw<PlannedResult[]>`
    SELECT r."id", r."kind", r."statement", r."goalId",
      (SELECT coalesce(json_agg(json_build_object('id', i."id", 'statement', i."statement",
          'goalIndicatorId', i."goalIndicatorId") ORDER BY i."sortOrder", i."id"), '[]')
        FROM "Indicator" i WHERE i."agencyId" = r."agencyId" AND i."workResultId" = r."id") AS indicators
    FROM "WorkResult" r WHERE r."agencyId" = ${agencyId}::uuid AND r."skpId" = ${id}::uuid
    ORDER BY r."kind", r."sortOrder", r."id"`;
}
