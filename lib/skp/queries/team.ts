import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import type { Reads } from "@/lib/db/direct";
import { Prisma } from "@/lib/db/generated/client";
import type { EvaluationState, SkpState, SubperiodKind } from "@/lib/db/generated/enums";

export const TEAM_PAGE_SIZE = 25;

/** NONE: has not started; FREE: the rule wants no plan of this person. */
export type TeamStage = SkpState | "NONE" | "FREE";

export type TeamRow = {
  employeeId: string;
  name: string;
  frontTitle: string | null;
  backTitle: string | null;
  positionName: string | null;
  stage: TeamStage;
  skpId: string | null;
  revision: number | null;
  stateSince: Date | null;
  evaluationId: string | null;
  evaluationState: EvaluationState | null;
  subperiodKind: SubperiodKind | null;
  subperiodNumber: number | null;
};

export type Team = {
  year: number;
  years: number[];
  closesAt: Date | null;
  counts: { stage: TeamStage; count: number }[];
  rows: TeamRow[];
};

type Filter = { year: number | null; stage: TeamStage | null; page: number };

/** The people the actor appraises, with where each stands in one year; null when no year was opened yet. Three queries. */
export async function getTeam(tx: Reads, actor: AgencyActor, filter: Filter): Promise<Team | null> {
  const { agencyId, employeeId } = actor;
  const periods = await tx.$queryRaw<{ id: string; year: number; closesAt: Date | null }[]>`
    SELECT d."id", d."year", (SELECT max(w."closesAt") FROM "PhaseWindow" w WHERE w."agencyId" = d."agencyId"
      AND w."periodId" = d."id" AND w."phase" = 'PLANNING') AS "closesAt"
    FROM "Period" d WHERE d."agencyId" = ${agencyId}::uuid AND d."state" <> 'PREPARED'
    ORDER BY d."state" = 'OPEN' DESC, d."year" DESC LIMIT 10`;
  const period = periods.find(({ year }) => year === filter.year) ?? periods[0];
  if (period === undefined) return null;
  const team = teamSql(agencyId, employeeId, period.id);
  const counting = tx.$queryRaw<Team["counts"]>`
    SELECT t."stage", count(*)::int AS "count" FROM (${team}) t GROUP BY t."stage"`;
  const only = filter.stage === null ? Prisma.empty : Prisma.sql`WHERE t."stage" = ${filter.stage}`;
  const listing = tx.$queryRaw<TeamRow[]>`
    SELECT t.*, v."id" AS "evaluationId", v."state" AS "evaluationState", v."kind" AS "subperiodKind",
      v."number" AS "subperiodNumber"
    FROM (SELECT * FROM (${team}) t ${only} ORDER BY t."name", t."employeeId"
      LIMIT ${TEAM_PAGE_SIZE} OFFSET ${(filter.page - 1) * TEAM_PAGE_SIZE}) t
    LEFT JOIN LATERAL (SELECT v."id", v."state", p."kind", p."number" FROM "Evaluation" v
      JOIN "Subperiod" p ON p."agencyId" = v."agencyId" AND p."id" = v."subperiodId"
      WHERE v."agencyId" = ${agencyId}::uuid AND v."skpId" = t."skpId"
      ORDER BY p."endsOn" DESC, p."kind" DESC LIMIT 1) v ON true
    ORDER BY t."name", t."employeeId"`;
  const [counts, rows] = await Promise.all([counting, listing]);
  const years = periods.map(({ year }) => year).sort((a, b) => b - a);
  return { year: period.year, years, closesAt: period.closesAt, counts, rows };
}

/** One row per subordinate with the latest plan of the year; reads the indexes on superior and on employee + period. */
function teamSql(agencyId: string, superiorId: string | null, periodId: string): Prisma.Sql {
  return Prisma.sql`
    SELECT e."id" AS "employeeId", e."name", e."frontTitle", e."backTitle", p."name" AS "positionName",
      s."id" AS "skpId", s."revision", s."stateSince",
      CASE WHEN s."id" IS NOT NULL THEN s."state"::text WHEN e."needsSkp" THEN 'NONE' ELSE 'FREE' END AS "stage"
    FROM "Employee" e
    LEFT JOIN "Position" p ON p."agencyId" = e."agencyId" AND p."id" = e."positionId"
    LEFT JOIN LATERAL (SELECT k."id", k."state", k."revision", k."stateSince" FROM "Skp" k
      WHERE k."agencyId" = e."agencyId" AND k."employeeId" = e."id" AND k."periodId" = ${periodId}::uuid
      ORDER BY k."sequence" DESC LIMIT 1) s ON true
    WHERE e."agencyId" = ${agencyId}::uuid AND e."superiorId" = ${superiorId}::uuid AND e."leftOn" IS NULL`;
}
