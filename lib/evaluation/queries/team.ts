import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import type { Reads } from "@/lib/db/direct";
import type { EvaluationState, Predicate } from "@/lib/db/generated/enums";
import type { Tx } from "@/lib/db/tenant";

import { teamOf } from "./team-sql";

export const TEAM_PAGE = 25;

export type TeamRow = {
  employeeId: string;
  employeeName: string;
  positionName: string | null;
  skpId: string | null;
  evaluationId: string | null;
  state: EvaluationState | null;
  stateSince: Date | null;
  predicate: Predicate | null;
  releasedAt: Date | null;
  /** False: who led the person before still evaluates. */
  mine: boolean;
  total: number;
};

type TeamFilter = { periodId: string; subperiodId: string; state?: EvaluationState | "NONE"; page: number };

/** The people the actor evaluates who plan, with their evaluation of one subperiod; 25 a page, by name. */
export function listTeamEvaluations(tx: Reads, actor: AgencyActor, filter: TeamFilter): Promise<TeamRow[]> {
  const state = filter.state === "NONE" ? null : (filter.state ?? null);
  return tx.$queryRaw<TeamRow[]>`
    SELECT e."id" AS "employeeId", concat_ws(', ', concat_ws(' ', e."frontTitle", e."name"), e."backTitle") AS "employeeName",
      coalesce(k."positionName", o."name") AS "positionName", k."id" AS "skpId", v."id" AS "evaluationId", v."state",
      v."stateSince", v."predicate", v."releasedAt",
      v."appraiserId" IS NULL OR v."appraiserId" = ${actor.employeeId}::uuid AS "mine", count(*) OVER ()::int AS "total"
    FROM ${teamOf(actor.agencyId, actor.employeeId, filter.subperiodId)} t
    JOIN "Employee" e ON e."agencyId" = ${actor.agencyId}::uuid AND e."id" = t."id"
    LEFT JOIN "Position" o ON o."agencyId" = e."agencyId" AND o."id" = e."positionId"
    LEFT JOIN LATERAL (SELECT k."id", k."positionName" FROM "Skp" k
      WHERE k."agencyId" = e."agencyId" AND k."employeeId" = e."id" AND k."periodId" = ${filter.periodId}::uuid
        AND k."state" = 'AGREED' ORDER BY k."sequence" DESC LIMIT 1) k ON true
    LEFT JOIN "Evaluation" v ON v."agencyId" = e."agencyId" AND v."skpId" = k."id"
      AND v."subperiodId" = ${filter.subperiodId}::uuid
    WHERE e."leftOn" IS NULL AND (e."needsSkp" OR v."id" IS NOT NULL)
      AND (${state}::"EvaluationState" IS NULL OR v."state" = ${state}::"EvaluationState")
      AND (${filter.state !== "NONE"} OR v."id" IS NULL)
    ORDER BY e."name", e."id" LIMIT ${TEAM_PAGE} OFFSET ${(filter.page - 1) * TEAM_PAGE}`;
}

export type Neighbour = { id: string; name: string } | null;

/** Evaluations of the same subperiod before and after this one in the actor's team, by name. */
export async function getNeighbours(
  tx: Reads,
  actor: AgencyActor,
  evaluation: { id: string; subperiodId: string },
): Promise<{ previous: Neighbour; next: Neighbour }> {
  const rows = await tx.$queryRaw<{ previous: Neighbour; next: Neighbour }[]>`
    SELECT t."previous", t."next" FROM (
      SELECT v."id",
        lag(jsonb_build_object('id', v."id", 'name', e."name")) OVER team AS "previous",
        lead(jsonb_build_object('id', v."id", 'name', e."name")) OVER team AS "next"
      FROM ${teamOf(actor.agencyId, actor.employeeId, evaluation.subperiodId)} t
      JOIN "Employee" e ON e."agencyId" = ${actor.agencyId}::uuid AND e."id" = t."id"
      JOIN "Evaluation" v ON v."agencyId" = e."agencyId" AND v."employeeId" = e."id"
      WHERE e."leftOn" IS NULL AND v."subperiodId" = ${evaluation.subperiodId}::uuid
      WINDOW team AS (ORDER BY e."name", e."id", v."id")) t
    WHERE t."id" = ${evaluation.id}::uuid`;
  return rows[0] ?? { previous: null, next: null };
}

/** Agreed plans of a period, and evaluations already opened in one of its subperiods. */
export async function countOpenable(
  tx: Tx,
  agencyId: string,
  { id, periodId }: { id: string; periodId: string },
): Promise<{ agreed: number; opened: number }> {
  const agreed = await tx.skp.count({ where: { agencyId, periodId, state: "AGREED" } });
  const opened = await tx.evaluation.count({ where: { agencyId, subperiodId: id } });
  return { agreed, opened };
}
