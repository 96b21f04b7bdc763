import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import type { Reads } from "@/lib/db/direct";
import { Prisma } from "@/lib/db/generated/client";
import type {
  ActionOwner,
  CoachingOutcome,
  CoachingState,
  Predicate,
  SubperiodKind,
} from "@/lib/db/generated/enums";
import type { Line } from "@/lib/employees/policy";
import { canSeeCoaching, seesConfidential } from "@/lib/followup/policy";
import { scopeSql } from "@/lib/followup/scope";

export const PAGE_SIZE = 25;

export type CoachingRow = {
  id: string;
  employeeName: string;
  unitName: string | null;
  coachName: string | null;
  predicate: Predicate | null;
  year: number;
  kind: SubperiodKind;
  number: number;
  state: CoachingState;
  outcome: CoachingOutcome | null;
  opensAt: Date;
  begun: boolean;
  steps: number;
  done: number;
  late: number;
  total: number;
};

export type CoachingFilter = { state: CoachingState | null; text: string; page: number };

/** Plans of the people the actor leads, coaches, keeps or audits, his own included, newest first. One query. */
export function listCoaching(
  tx: Reads,
  actor: AgencyActor,
  filter: CoachingFilter,
  now: Date,
): Promise<CoachingRow[]> {
  const words = `%${filter.text.replace(/[\\%_]/g, "\\$&")}%`;
  return tx.$queryRaw<CoachingRow[]>`
    SELECT c."id", e."name" AS "employeeName", u."name" AS "unitName", h."name" AS "coachName", v."predicate", p."year", s."kind",
      s."number", c."state", c."outcome", c."opensAt", c."goal" IS NOT NULL AS "begun", t.*, count(*) OVER ()::int AS "total"
    FROM "CoachingPlan" c
    JOIN "Employee" e ON e."agencyId" = c."agencyId" AND e."id" = c."employeeId"
    LEFT JOIN "Unit" u ON u."agencyId" = e."agencyId" AND u."id" = e."unitId"
    LEFT JOIN "Employee" h ON h."agencyId" = c."agencyId" AND h."id" = c."coachId"
    JOIN "Evaluation" v ON v."agencyId" = c."agencyId" AND v."id" = c."evaluationId"
    JOIN "Period" p ON p."agencyId" = v."agencyId" AND p."id" = v."periodId"
    JOIN "Subperiod" s ON s."agencyId" = v."agencyId" AND s."id" = v."subperiodId"
    LEFT JOIN LATERAL (SELECT count(*)::int AS "steps", count(b."doneAt")::int AS "done",
        count(*) FILTER (WHERE b."doneAt" IS NULL AND b."dueOn" < ${now}::timestamptz::date)::int AS "late"
      FROM "CoachingStep" b WHERE b."agencyId" = c."agencyId" AND b."planId" = c."id") t ON true
    WHERE c."agencyId" = ${actor.agencyId}::uuid
      AND (c."coachId" = ${actor.employeeId}::uuid OR c."opensAt" <= ${now} AND ${scopeSql(actor)})
      ${filter.state === null ? Prisma.empty : Prisma.sql`AND c."state" = ${filter.state}::"CoachingState"`}
      AND (${filter.text} = '' OR e."name" ILIKE ${words})
    ORDER BY c."opensAt" DESC, e."name", c."id" LIMIT ${PAGE_SIZE} OFFSET ${(filter.page - 1) * PAGE_SIZE}`;
}

export type Step = {
  id: string;
  text: string;
  owner: ActionOwner;
  dueOn: string;
  doneAt: string | null;
  doneNote: string | null;
  version: number;
};
export type Note = {
  id: string;
  authorId: string;
  authorName: string;
  confidential: boolean;
  text: string;
  writtenAt: string;
};

export type CoachingPlanView = Line & {
  id: string;
  evaluationId: string;
  employeeName: string;
  coachId: string | null;
  coachName: string | null;
  predicate: Predicate | null;
  year: number;
  kind: SubperiodKind;
  number: number;
  opensAt: Date;
  state: CoachingState;
  goal: string | null;
  strategy: string | null;
  facts: string | null;
  obstacles: string | null;
  opportunities: string | null;
  outcome: CoachingOutcome | null;
  outcomeNote: string | null;
  closedAt: Date | null;
  version: number;
  steps: Step[];
  notes: Note[];
};

/** One plan with its steps and the notes the actor may read; null when it is not his to see. One statement. */
export async function getCoachingPlan(
  tx: Reads,
  actor: AgencyActor,
  id: string,
  now: Date,
): Promise<CoachingPlanView | null> {
  const [plan] = await tx.$queryRaw<CoachingPlanView[]>`
    SELECT c.*, e."name" AS "employeeName", e."superiorId", u."path" AS "unitPath", h."name" AS "coachName", v."predicate",
      p."year", s."kind", s."number",
      (SELECT coalesce(jsonb_agg(to_jsonb(b) ORDER BY b."dueOn", b."id"), '[]') FROM "CoachingStep" b
        WHERE b."agencyId" = c."agencyId" AND b."planId" = c."id") AS "steps",
      (SELECT coalesce(jsonb_agg(to_jsonb(n) || jsonb_build_object('authorName', a."name") ORDER BY n."writtenAt" DESC), '[]')
        FROM "CoachingNote" n JOIN "Employee" a ON a."agencyId" = n."agencyId" AND a."id" = n."authorId"
        WHERE n."agencyId" = c."agencyId" AND n."planId" = c."id") AS "notes"
    FROM "CoachingPlan" c
    JOIN "Employee" e ON e."agencyId" = c."agencyId" AND e."id" = c."employeeId"
    LEFT JOIN "Unit" u ON u."agencyId" = e."agencyId" AND u."id" = e."unitId"
    LEFT JOIN "Employee" h ON h."agencyId" = c."agencyId" AND h."id" = c."coachId"
    JOIN "Evaluation" v ON v."agencyId" = c."agencyId" AND v."id" = c."evaluationId"
    JOIN "Period" p ON p."agencyId" = v."agencyId" AND p."id" = v."periodId"
    JOIN "Subperiod" s ON s."agencyId" = v."agencyId" AND s."id" = v."subperiodId"
    WHERE c."agencyId" = ${actor.agencyId}::uuid AND c."id" = ${id}::uuid`;
  if (plan === undefined || !canSeeCoaching(actor, plan, now)) return null;
  const notes = plan.notes.filter(
    ({ confidential, authorId }) => !confidential || seesConfidential(actor, plan, authorId),
  );
  return { ...plan, notes };
}
