import "server-only";
import { getConsideredValues } from "@/lib/achievement/queries/used";
import type { PredicateCounts } from "@/lib/achievement/rules/distribution";
import type { AgencyActor } from "@/lib/auth/actor";
import type { Reads } from "@/lib/db/direct";
import type {
  AchievementValue,
  EvaluationState,
  Predicate,
  Rating,
  WorkResultKind,
} from "@/lib/db/generated/enums";
import { chooseSubperiod, type EvaluatedSubperiod } from "./lists";
import { TEAM_PAGE } from "./team";
import { teamOf } from "./team-sql";

/** What a person was to contribute to a column of the leader's matrix; null: no role there. */
export type Contribution = { column: string; role: string | null };

export type ComparedPerson = {
  employeeId: string;
  employeeName: string;
  positionName: string | null;
  evaluationId: string | null;
  state: EvaluationState | null;
  mine: boolean;
  contributions: Contribution[];
  results: {
    id: string;
    statement: string;
    kind: WorkResultKind;
    rating: Rating | null;
    takenOver: boolean;
  }[];
  resultRating: Rating | null;
  behaviourRating: Rating | null;
  predicate: Predicate | null;
  total: number;
  /** Of the whole team, not of this page. */
  counts: PredicateCounts;
};

export type Comparison = {
  subperiods: EvaluatedSubperiod[];
  subperiod: EvaluatedSubperiod;
  rows: ComparedPerson[];
  value: AchievementValue | null;
  page: number;
};

/**
 * The team side by side (p.98 e: people are compared by what they contribute): roles in the matrix, results with their ratings,
 * overall ratings, 25 a page. Null while nothing is scheduled. Three statements, whatever the size of the team.
 */
export async function getComparison(
  tx: Reads,
  actor: AgencyActor,
  asked: string | undefined,
  { page, year }: { page: number; year: number | null },
  now: Date,
): Promise<Comparison | null> {
  const chosen = await chooseSubperiod(tx, actor.agencyId, asked, now, year);
  if (chosen === null || actor.employeeId === null) return null;
  const { id: subperiodId, periodId } = chosen.subperiod;
  const rows = await listCompared(tx, actor, { subperiodId, periodId, page });
  const { agencyId, employeeId } = actor;
  const question = { agencyId, subperiodId, appraiserId: employeeId, employeeId };
  const { appraiser } = await getConsideredValues(tx, question, now);
  return { ...chosen, rows, value: appraiser?.used?.value ?? null, page };
}

function listCompared(
  tx: Reads,
  { agencyId, employeeId }: AgencyActor,
  { subperiodId, periodId, page }: { subperiodId: string; periodId: string; page: number },
): Promise<ComparedPerson[]> {
  return tx.$queryRaw<ComparedPerson[]>`
    WITH shown AS (
      SELECT e."id", e."name", concat_ws(', ', concat_ws(' ', e."frontTitle", e."name"), e."backTitle") AS "employeeName",
        k."id" AS "skpId", k."positionName", v."id" AS "evaluationId", v."state", v."resultRating", v."behaviourRating",
        v."predicate", v."appraiserId", count(*) OVER ()::int AS "total",
        jsonb_build_object('VERY_GOOD', count(*) FILTER (WHERE v."predicate" = 'VERY_GOOD') OVER (),
          'GOOD', count(*) FILTER (WHERE v."predicate" = 'GOOD') OVER (),
          'NEEDS_IMPROVEMENT', count(*) FILTER (WHERE v."predicate" = 'NEEDS_IMPROVEMENT') OVER (),
          'POOR', count(*) FILTER (WHERE v."predicate" = 'POOR') OVER (),
          'VERY_POOR', count(*) FILTER (WHERE v."predicate" = 'VERY_POOR') OVER ()) AS "counts"
      FROM ${teamOf(agencyId, employeeId, subperiodId)} t
      JOIN "Employee" e ON e."agencyId" = ${agencyId}::uuid AND e."id" = t."id"
      LEFT JOIN LATERAL (SELECT k."id", k."positionName" FROM "Skp" k
        WHERE k."agencyId" = e."agencyId" AND k."employeeId" = e."id" AND k."periodId" = ${periodId}::uuid
          AND k."state" = 'AGREED' ORDER BY k."sequence" DESC LIMIT 1) k ON true
      LEFT JOIN "Evaluation" v ON v."agencyId" = e."agencyId" AND v."skpId" = k."id"
        AND v."subperiodId" = ${subperiodId}::uuid
      WHERE e."leftOn" IS NULL AND (e."needsSkp" OR v."id" IS NOT NULL)
      ORDER BY e."name", e."id" LIMIT ${TEAM_PAGE} OFFSET ${(page - 1) * TEAM_PAGE})
    SELECT w."id" AS "employeeId", w."employeeName", w."positionName", w."evaluationId", w."state", w."resultRating",
      w."behaviourRating", w."predicate", w."total", w."counts",
      w."appraiserId" IS NULL OR w."appraiserId" = ${employeeId}::uuid AS "mine",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('column', coalesce(i."statement", wr."statement"), 'role', r."statement")
          ORDER BY r."sortOrder", r."id"), '[]')
        FROM "MatrixMember" m
        JOIN "Skp" mk ON mk."agencyId" = m."agencyId" AND mk."id" = m."skpId" AND mk."periodId" = ${periodId}::uuid
        JOIN "MatrixRole" r ON r."agencyId" = m."agencyId" AND r."memberId" = m."id"
        LEFT JOIN "Indicator" i ON i."agencyId" = r."agencyId" AND i."id" = r."indicatorId"
        LEFT JOIN "WorkResult" wr ON wr."agencyId" = r."agencyId" AND wr."id" = r."workResultId"
        WHERE m."agencyId" = ${agencyId}::uuid AND m."employeeId" = w."id") AS "contributions",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', p."id", 'statement', p."statement", 'kind', p."kind", 'rating', x."rating",
          'takenOver', tk."workResultId" IS NOT NULL) ORDER BY p."kind", p."sortOrder", p."id"), '[]')
        FROM "WorkResult" p
        LEFT JOIN "ResultRating" x ON x."agencyId" = p."agencyId" AND x."evaluationId" = w."evaluationId"
          AND x."workResultId" = p."id"
        LEFT JOIN "ResultTakeover" tk ON tk."agencyId" = p."agencyId" AND tk."workResultId" = p."id"
        WHERE p."agencyId" = ${agencyId}::uuid AND p."skpId" = w."skpId") AS "results"
    FROM shown w ORDER BY w."name", w."id"`;
}
