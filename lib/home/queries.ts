import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import type { Reads } from "@/lib/db/direct";
import { Prisma } from "@/lib/db/generated/client";
import type { SubperiodKind } from "@/lib/db/generated/enums";
import type { Tx } from "@/lib/db/tenant";
import { documentBranches } from "@/lib/home/document-branches";
import { fairnessBranches } from "@/lib/home/fairness-branches";
import { followUpBranches } from "@/lib/home/follow-up-branches";
import { DECISION_SHOWN_MS, MAX_WAITING } from "@/lib/home/limits";
import { teamBranches } from "@/lib/home/team-branches";
import { NOTICE_DAYS } from "@/lib/skp/rules/escalation";

export type WaitingKind =
  | "START_SKP"
  | "SUBMIT_SKP"
  | "AGREE_SKP"
  | "AGREE_SKP_SOON"
  | "AGREE_SKP_LATE"
  | "SKP_GOES_UP"
  | "SKP_WENT_UP"
  | "DECIDE_SKP_ABOVE"
  | "PROGRESS"
  | "SELF_REVIEW"
  | "RATE"
  | "SIGN_DOCUMENT"
  | "SIGN_ABOVE"
  | "DELIVER_DOCUMENT"
  | "NOT_RETURNED"
  | "REPORT"
  | "COACHING_OWN"
  | "COACHING_TEAM"
  | "COACHING_STEP"
  | "SANCTION"
  | "AWARDS"
  | "RECOMMENDATIONS"
  | "RECEIVE_REPORT"
  | "EXPLAIN_OBJECTION"
  | "RESPOND"
  | "FEEDBACK"
  | "DIALOGUE"
  | "CONFIRM_DIALOGUE"
  | "OBJECTION"
  | "ANSWER_REUSE"
  | "CHECK_EVIDENCE"
  | "CALIBRATION"
  | "ANSWER_PROPOSAL"
  | "EVALUATION_TEAM"
  | "ANSWER_ADVICE"
  | "APPROVE_TASK"
  | "TASK_APPROVED"
  | "TASK_REFUSED";

/** One thing that waits for the person. `ref` is the record to open; `person` who it is about, or a task's title; `count` how many indicators, where that is meant. */
export type Waiting = {
  kind: WaitingKind;
  ref: string | null;
  person: string | null;
  year: number | null;
  subperiodKind: SubperiodKind | null;
  subperiodNumber: number | null;
  count: number | null;
  since: Date | null;
  due: Date | null;
};

/**
 * Everything that waits for this person now, the earliest deadline first, extensions of this person's branch counted:
 * one statement, every branch through an index that starts with the agency and the person.
 */
export function listWaiting(tx: Reads, actor: AgencyActor, now: Date): Promise<Waiting[]> {
  const { agencyId, employeeId } = actor;
  const soon = new Date(now.getTime() + NOTICE_DAYS * 86_400_000);
  // A branch costs time even where it finds nothing: only those that this person can have.
  const branches = [
    ...documentBranches(actor, now),
    ...followUpBranches(actor, now),
    ...fairnessBranches(actor),
    ...(actor.isAppraiser ? [teamBranches(actor, now, soon)] : []),
  ];
  return tx.$queryRaw<Waiting[]>`
    WITH y AS (
      SELECT "id", "year" FROM "Period" WHERE "agencyId" = ${agencyId}::uuid AND "state" = 'OPEN'),
    w AS (
      SELECT w."periodId", w."phase", w."subperiodId", w."opensAt", c."closesAt", s."kind", s."number", y."year"
      FROM y JOIN "PhaseWindow" w ON w."agencyId" = ${agencyId}::uuid AND w."periodId" = y."id"
      LEFT JOIN "Subperiod" s ON s."agencyId" = w."agencyId" AND s."id" = w."subperiodId",
      LATERAL (SELECT greatest(w."closesAt", (SELECT max(x."until") FROM "PhaseExtension" x
        LEFT JOIN "Unit" u ON u."agencyId" = x."agencyId" AND u."id" = x."unitId"
        WHERE x."agencyId" = w."agencyId" AND x."windowId" = w."id"
          AND (x."employeeId" IS NULL OR x."employeeId" = ${employeeId}::uuid)
          AND (x."unitId" IS NULL OR starts_with(${actor.unitPath ?? ""}, u."path")))) AS "closesAt") c
      WHERE w."opensAt" <= ${now} AND c."closesAt" > ${now}),
    mine AS (
      SELECT k."id", k."periodId", k."state", k."stateSince", k."revision", k."decideBy", y."year"
      FROM y JOIN "Skp" k ON k."agencyId" = ${agencyId}::uuid AND k."employeeId" = ${employeeId}::uuid
        AND k."periodId" = y."id"),
    team AS (
      SELECT "id", "name" FROM "Employee" WHERE "agencyId" = ${agencyId}::uuid AND "superiorId" = ${employeeId}::uuid
        AND "leftOn" IS NULL)
    SELECT 'START_SKP' AS "kind", NULL::uuid AS "ref", NULL AS "person", w."year", NULL::"SubperiodKind" AS "subperiodKind",
      NULL::int AS "subperiodNumber", NULL::int AS "count", w."opensAt" AS "since", w."closesAt" AS "due"
    FROM w JOIN "Employee" e ON e."agencyId" = ${agencyId}::uuid AND e."id" = ${employeeId}::uuid AND e."needsSkp"
    WHERE w."phase" = 'PLANNING' AND NOT EXISTS (SELECT 1 FROM mine m WHERE m."periodId" = w."periodId")
    UNION ALL
    SELECT 'SUBMIT_SKP', m."id", NULL, m."year", NULL, NULL, NULL, m."stateSince", w."closesAt"
    FROM mine m LEFT JOIN w ON w."periodId" = m."periodId" AND w."phase" = 'PLANNING'
    WHERE m."state" IN ('DRAFT', 'RETURNED')
    UNION ALL
    SELECT 'PROGRESS', m."id", NULL, m."year", w."kind", w."number", missing.n::int, w."opensAt", w."closesAt"
    FROM mine m JOIN w ON w."periodId" = m."periodId" AND w."phase" = 'EXECUTION',
    LATERAL (SELECT count(*) AS n FROM "WorkResult" r
      JOIN "Indicator" i ON i."agencyId" = r."agencyId" AND i."workResultId" = r."id"
      WHERE r."agencyId" = ${agencyId}::uuid AND r."skpId" = m."id" AND NOT EXISTS (SELECT 1 FROM "ProgressEntry" p
        WHERE p."agencyId" = i."agencyId" AND p."indicatorId" = i."id" AND p."subperiodId" = w."subperiodId")) missing
    WHERE m."revision" > 0 AND missing.n > 0
    UNION ALL
    SELECT 'SELF_REVIEW', v."id", NULL, m."year", w."kind", w."number", NULL, v."stateSince", w."closesAt"
    FROM mine m JOIN w ON w."periodId" = m."periodId" AND w."phase" = 'EVALUATION'
    LEFT JOIN "Evaluation" v ON v."agencyId" = ${agencyId}::uuid AND v."skpId" = m."id" AND v."subperiodId" = w."subperiodId"
    WHERE m."revision" > 0 AND coalesce(v."state", 'SELF_REVIEW') = 'SELF_REVIEW'
    UNION ALL
    SELECT 'RESPOND', v."id", NULL, m."year", s."kind", s."number", NULL, d."deliveredAt", d."returnBy"
    FROM mine m JOIN "Evaluation" v ON v."agencyId" = ${agencyId}::uuid AND v."skpId" = m."id" AND v."state" = 'DECIDED'
    JOIN "EvaluationDocument" d ON d."agencyId" = v."agencyId" AND d."evaluationId" = v."id" AND d."deliveredAt" IS NOT NULL
    JOIN "Subperiod" s ON s."agencyId" = v."agencyId" AND s."id" = v."subperiodId"
    UNION ALL
    ${Prisma.join(branches, " UNION ALL ")}
    UNION ALL
    SELECT CASE WHEN m."decideBy" <= ${now} THEN 'SKP_WENT_UP' ELSE 'SKP_GOES_UP' END, m."id", x."name", m."year",
      NULL, NULL, NULL, m."stateSince", m."decideBy"
    FROM mine m JOIN "Employee" a ON a."agencyId" = ${agencyId}::uuid AND a."id" = ${actor.superiorId}::uuid
    JOIN "Employee" x ON x."agencyId" = a."agencyId" AND x."id" = a."superiorId"
    WHERE m."state" = 'SUBMITTED' AND m."decideBy" <= ${soon} AND x."leftOn" IS NULL AND x."id" <> ${employeeId}::uuid
    UNION ALL
    SELECT 'RATE', v."id", e."name", w."year", w."kind", w."number", NULL, v."stateSince", w."closesAt"
    FROM w JOIN "Evaluation" v ON w."phase" = 'EVALUATION' AND v."agencyId" = ${agencyId}::uuid
      AND v."appraiserId" = ${employeeId}::uuid AND v."subperiodId" = w."subperiodId" AND v."state" = 'RATING'
    JOIN "Employee" e ON e."agencyId" = v."agencyId" AND e."id" = v."employeeId"
    UNION ALL
    SELECT 'FEEDBACK', q."skpId", e."name", NULL, NULL, NULL, NULL, q."createdAt", NULL
    FROM "FeedbackRequest" q JOIN "Skp" k ON k."agencyId" = q."agencyId" AND k."id" = q."skpId"
    JOIN "Employee" e ON e."agencyId" = k."agencyId" AND e."id" = k."employeeId"
    WHERE q."agencyId" = ${agencyId}::uuid AND q."askedId" = ${employeeId}::uuid AND q."answeredAt" IS NULL
    UNION ALL
    SELECT 'DIALOGUE', d."id", e."name", NULL, NULL, NULL, NULL, NULL, d."plannedFor"
    FROM "Dialogue" d JOIN "Employee" e ON e."agencyId" = d."agencyId" AND e."id" = CASE
      WHEN d."employeeId" = ${employeeId}::uuid THEN d."leaderId" ELSE d."employeeId" END
    WHERE d."agencyId" = ${agencyId}::uuid AND d."state" = 'PLANNED'
      AND (d."employeeId" = ${employeeId}::uuid OR d."leaderId" = ${employeeId}::uuid)
    UNION ALL
    SELECT 'CONFIRM_DIALOGUE', d."id", e."name", NULL, NULL, NULL, NULL, d."plannedFor", NULL
    FROM "Dialogue" d JOIN "Employee" e ON e."agencyId" = d."agencyId" AND e."id" = CASE
      WHEN d."employeeId" = ${employeeId}::uuid THEN d."leaderId" ELSE d."employeeId" END
    WHERE d."agencyId" = ${agencyId}::uuid AND d."state" = 'HELD'
      AND (d."employeeId" = ${employeeId}::uuid AND d."employeeConfirmedAt" IS NULL
        OR d."leaderId" = ${employeeId}::uuid AND d."leaderConfirmedAt" IS NULL)
    UNION ALL
    SELECT CASE WHEN a."state" = 'APPROVED' THEN 'TASK_APPROVED' ELSE 'TASK_REFUSED' END, a."id", a."title", NULL, NULL, NULL,
      NULL, a."decidedAt", NULL
    FROM y JOIN "TaskAssignment" a ON a."agencyId" = ${agencyId}::uuid AND a."employeeId" = ${employeeId}::uuid
      AND a."periodId" = y."id"
    WHERE a."state" = 'APPROVED' AND NOT EXISTS (SELECT 1 FROM "WorkResult" r
        WHERE r."agencyId" = a."agencyId" AND r."taskId" = a."id")
      OR a."state" = 'REFUSED' AND a."decidedAt" > ${new Date(now.getTime() - DECISION_SHOWN_MS)}
    ORDER BY "due" NULLS LAST, "since" NULLS LAST LIMIT ${MAX_WAITING + 1}`;
}

export type RunningResult = { id: string; statement: string; filled: number; total: number };
export type RunningPlan = {
  id: string;
  year: number;
  state: string;
  revision: number;
  results: RunningResult[];
};

/** The person's latest plan with, per result, how many indicators have a realisation in the subperiod that runs now. */
export async function getRunningPlan(tx: Reads, actor: AgencyActor, now: Date): Promise<RunningPlan | null> {
  const rows = await tx.$queryRaw<RunningPlan[]>`
    SELECT k."id", y."year", k."state"::text, k."revision", (
      SELECT coalesce(jsonb_agg(jsonb_build_object('id', r."id", 'statement', r."statement", 'filled', n.filled,
        'total', n.total) ORDER BY r."kind", r."sortOrder"), '[]')
      FROM (SELECT * FROM "WorkResult" r WHERE r."agencyId" = k."agencyId" AND r."skpId" = k."id"
        ORDER BY r."kind", r."sortOrder" LIMIT 20) r,
      LATERAL (SELECT count(*) AS total, count(p."id") AS filled FROM "Indicator" i
        LEFT JOIN "ProgressEntry" p ON p."agencyId" = i."agencyId" AND p."indicatorId" = i."id"
          AND p."subperiodId" = (SELECT w."subperiodId" FROM "PhaseWindow" w WHERE w."agencyId" = k."agencyId"
            AND w."periodId" = k."periodId" AND w."phase" = 'EXECUTION' AND w."opensAt" <= ${now}
            ORDER BY w."opensAt" DESC LIMIT 1)
        WHERE i."agencyId" = r."agencyId" AND i."workResultId" = r."id") n) AS "results"
    FROM "Skp" k JOIN "Period" y ON y."agencyId" = k."agencyId" AND y."id" = k."periodId"
    WHERE k."agencyId" = ${actor.agencyId}::uuid AND k."employeeId" = ${actor.employeeId}::uuid
    ORDER BY y."year" DESC, k."sequence" DESC LIMIT 1`;
  return rows[0] ?? null;
}

export type TeamCounts = Record<"total" | "none" | "draft" | "returned" | "submitted" | "agreed", number>;

/** How many people of the own team are at which stage of this year's plan. */
export async function countTeam(tx: Reads, actor: AgencyActor, periodId: string): Promise<TeamCounts> {
  const [counts] = await tx.$queryRaw<TeamCounts[]>`
    SELECT count(*)::int AS "total", count(*) FILTER (WHERE k."id" IS NULL)::int AS "none",
      count(*) FILTER (WHERE k."state" = 'DRAFT')::int AS "draft",
      count(*) FILTER (WHERE k."state" = 'RETURNED')::int AS "returned",
      count(*) FILTER (WHERE k."state" = 'SUBMITTED')::int AS "submitted",
      count(*) FILTER (WHERE k."state" = 'AGREED')::int AS "agreed"
    FROM "Employee" e
    LEFT JOIN LATERAL (SELECT s."id", s."state" FROM "Skp" s WHERE s."agencyId" = e."agencyId"
      AND s."employeeId" = e."id" AND s."periodId" = ${periodId}::uuid ORDER BY s."sequence" DESC LIMIT 1) k ON true
    WHERE e."agencyId" = ${actor.agencyId}::uuid AND e."superiorId" = ${actor.employeeId}::uuid
      AND e."leftOn" IS NULL AND e."needsSkp"`;
  return counts ?? { total: 0, none: 0, draft: 0, returned: 0, submitted: 0, agreed: 0 };
}

/** Names of the agency's HR admins (five at most), for the help page. */
export async function listHrAdmins(tx: Tx, agencyId: string): Promise<string[]> {
  const grants = await tx.roleGrant.findMany({
    where: { agencyId, role: "HR_ADMIN", account: { disabledAt: null } },
    take: 5,
    select: { account: { select: { name: true } } },
  });
  return grants.map(({ account }) => account.name);
}
