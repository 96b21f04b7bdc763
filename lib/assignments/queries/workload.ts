import "server-only";
import type { Reads } from "@/lib/db/direct";
import type { Competency, Predicate } from "@/lib/db/generated/enums";

/** What the appraiser weighs before approving: competence, workload, progress (PermenPANRB 6/2022 p.46 f12). */
export type Workload = {
  runningTasks: number;
  mainResults: number;
  additionalResults: number;
  indicators: number;
  /** Indicators of the plan with at least one realisation this year. */
  reported: number;
  predicate: Predicate | null;
  /** Levels of the latest decided evaluation; empty when there is none. */
  competencies: { competency: Competency; required: number; level: number }[];
};

type Question = { agencyId: string; employeeId: string; periodId: string; taskId: string };

/** The member's workload in the year, without the task that is being decided. One query. */
export async function getWorkload(tx: Reads, question: Question): Promise<Workload> {
  const { agencyId, employeeId, periodId, taskId } = question;
  const rows = await tx.$queryRaw<Workload[]>`
    WITH plan AS (
      SELECT k."id" FROM "Skp" k WHERE k."agencyId" = ${agencyId}::uuid AND k."employeeId" = ${employeeId}::uuid
        AND k."periodId" = ${periodId}::uuid ORDER BY k."sequence" DESC LIMIT 1
    ), results AS (
      SELECT r."id", r."kind" FROM plan JOIN "WorkResult" r ON r."agencyId" = ${agencyId}::uuid AND r."skpId" = plan."id"
    ), shown AS (
      SELECT i."id" FROM results r JOIN "Indicator" i ON i."agencyId" = ${agencyId}::uuid AND i."workResultId" = r."id"
    ), decided AS (
      SELECT v."id", v."predicate" FROM "Evaluation" v
      WHERE v."agencyId" = ${agencyId}::uuid AND v."employeeId" = ${employeeId}::uuid AND v."decidedAt" IS NOT NULL
      ORDER BY v."decidedAt" DESC LIMIT 1
    )
    SELECT
      (SELECT count(*)::int FROM "TaskAssignment" t WHERE t."agencyId" = ${agencyId}::uuid
        AND t."employeeId" = ${employeeId}::uuid AND t."state" = 'APPROVED' AND t."id" <> ${taskId}::uuid) AS "runningTasks",
      (SELECT count(*)::int FROM results WHERE "kind" = 'MAIN') AS "mainResults",
      (SELECT count(*)::int FROM results WHERE "kind" = 'ADDITIONAL') AS "additionalResults",
      (SELECT count(*)::int FROM shown) AS "indicators",
      (SELECT count(*)::int FROM shown WHERE EXISTS (SELECT 1 FROM "ProgressEntry" p
        WHERE p."agencyId" = ${agencyId}::uuid AND p."indicatorId" = shown."id")) AS "reported",
      (SELECT "predicate"::text FROM decided) AS "predicate",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('competency', c."competency", 'required', c."required",
          'level', c."level") ORDER BY c."competency"), '[]')
        FROM decided JOIN "CompetencyRating" c ON c."agencyId" = ${agencyId}::uuid AND c."evaluationId" = decided."id"
          AND c."level" IS NOT NULL) AS "competencies"`;
  return (
    rows[0] ?? {
      runningTasks: 0,
      mainResults: 0,
      additionalResults: 0,
      indicators: 0,
      reported: 0,
      predicate: null,
      competencies: [],
    }
  );
}
