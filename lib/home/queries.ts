import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import type { Reads } from "@/lib/db/direct";
import { Prisma } from "@/lib/db/generated/client";
import type { SubperiodKind } from "@/lib/db/generated/enums";
import type { Tx } from "@/lib/db/tenant";
import { documentBranches, documentRows } from "@/lib/home/document-branches";
import { fairnessBranches } from "@/lib/home/fairness-branches";
import { coachingRows, followUpBranches } from "@/lib/home/follow-up-branches";
import { MAX_WAITING } from "@/lib/home/limits";
import { ownBranches } from "@/lib/home/own-branches";
import { teamBranches, teamRows } from "@/lib/home/team-branches";
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
 * one statement, every branch through an index that starts with the agency and the person. A table costs time even where
 * nothing is found in it: rows that several branches look through are read once, and branches give ids; only the rows
 * that are shown get their names.
 */
export function listWaiting(tx: Reads, actor: AgencyActor, now: Date): Promise<Waiting[]> {
  const { agencyId, employeeId } = actor;
  const soon = new Date(now.getTime() + NOTICE_DAYS * 86_400_000);
  const branches = [
    ...ownBranches(actor, now, soon),
    ...documentBranches(actor, now),
    ...followUpBranches(actor, now),
    ...fairnessBranches(actor),
    ...(actor.isAppraiser ? [teamBranches(actor, now, soon)] : []),
  ];
  return tx.$queryRaw<Waiting[]>`
    WITH y AS (
      SELECT "id", "year" FROM "Period" WHERE "agencyId" = ${agencyId}::uuid AND "state" = 'OPEN'),
    w AS (
      SELECT c.* FROM (SELECT w."periodId", w."phase", w."subperiodId", w."opensAt",
        greatest(w."closesAt", (SELECT max(x."until") FROM "PhaseExtension" x
          LEFT JOIN "Unit" u ON u."agencyId" = x."agencyId" AND u."id" = x."unitId"
          WHERE x."agencyId" = ${agencyId}::uuid AND x."windowId" = w."id"
            AND (x."employeeId" IS NULL OR x."employeeId" = ${employeeId}::uuid)
            AND (x."unitId" IS NULL OR starts_with(${actor.unitPath ?? ""}, u."path")))) AS "closesAt"
        FROM y JOIN "PhaseWindow" w ON w."agencyId" = ${agencyId}::uuid AND w."periodId" = y."id" AND w."opensAt" <= ${now}
        OFFSET 0) c
      WHERE c."closesAt" > ${now}),
    mine AS (
      SELECT k."id", k."periodId", k."state", k."stateSince", k."revision", k."decideBy"
      FROM y JOIN "Skp" k ON k."agencyId" = ${agencyId}::uuid AND k."employeeId" = ${employeeId}::uuid
        AND k."periodId" = y."id"),
    asked AS MATERIALIZED (
      SELECT r."skpId" FROM mine m
      JOIN "WorkResult" r ON r."agencyId" = ${agencyId}::uuid AND r."skpId" = m."id" AND m."revision" > 0
      JOIN "Indicator" i ON i."agencyId" = r."agencyId" AND i."workResultId" = r."id"),
    evaluated AS MATERIALIZED (
      SELECT v."id", v."skpId", v."subperiodId", v."state", v."stateSince", v."reusesId"
      FROM mine m JOIN "Evaluation" v ON v."agencyId" = ${agencyId}::uuid AND v."skpId" = m."id"),
    ${documentRows(actor)}, ${coachingRows(actor, now)}${actor.isAppraiser ? teamRows(actor) : Prisma.empty}
    SELECT d."kind", d."ref", CASE WHEN d."title" IS NOT NULL THEN d."title" WHEN e."id" IS NOT NULL THEN e."name"
      ELSE u."name" END AS "person", p."year", s."kind" AS "subperiodKind", s."number" AS "subperiodNumber", d."count",
      d."since", d."due"
    FROM (${Prisma.join(branches, " UNION ALL ")} ORDER BY "due" NULLS LAST, "since" NULLS LAST LIMIT ${MAX_WAITING + 1}) d
    LEFT JOIN "Employee" e ON e."agencyId" = ${agencyId}::uuid AND e."id" = d."employeeId"
    LEFT JOIN "Unit" u ON u."agencyId" = ${agencyId}::uuid AND u."id" = d."unitId"
    LEFT JOIN "Subperiod" s ON s."agencyId" = ${agencyId}::uuid AND s."id" = d."subperiodId"
    LEFT JOIN "Period" p ON p."agencyId" = ${agencyId}::uuid AND p."id" = d."periodId"
    ORDER BY d."due" NULLS LAST, d."since" NULLS LAST`;
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
    SELECT k."id", k."year", k."state"::text, k."revision", (
      SELECT coalesce(json_agg(json_build_object('id', r."id", 'statement', r."statement", 'filled', n.filled,
        'total', n.total) ORDER BY r."kind", r."sortOrder"), '[]')
      FROM (SELECT r."id", r."statement", r."kind", r."sortOrder" FROM "WorkResult" r
        WHERE r."agencyId" = ${actor.agencyId}::uuid AND r."skpId" = k."id" ORDER BY r."kind", r."sortOrder" LIMIT 20) r,
      LATERAL (SELECT count(*) AS total, count(p."id") AS filled FROM "Indicator" i
        LEFT JOIN "ProgressEntry" p ON p."agencyId" = i."agencyId" AND p."indicatorId" = i."id"
          AND p."subperiodId" = k."subperiodId"
        WHERE i."agencyId" = ${actor.agencyId}::uuid AND i."workResultId" = r."id") n) AS "results"
    FROM (SELECT k."id", y."year", k."state", k."revision", (SELECT w."subperiodId" FROM "PhaseWindow" w
        WHERE w."agencyId" = ${actor.agencyId}::uuid AND w."periodId" = k."periodId" AND w."phase" = 'EXECUTION'
          AND w."opensAt" <= ${now} ORDER BY w."opensAt" DESC LIMIT 1) AS "subperiodId"
      FROM "Skp" k JOIN "Period" y ON y."agencyId" = k."agencyId" AND y."id" = k."periodId"
      WHERE k."agencyId" = ${actor.agencyId}::uuid AND k."employeeId" = ${actor.employeeId}::uuid
      ORDER BY y."year" DESC, k."sequence" DESC LIMIT 1) k`;
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
