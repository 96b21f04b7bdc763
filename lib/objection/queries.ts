import "server-only";
import { type AgencyActor, isHrAdmin } from "@/lib/auth/actor";
import type { Reads } from "@/lib/db/direct";
import type { ObjectionDecision, SubperiodKind } from "@/lib/db/generated/enums";
import { seesObjection } from "@/lib/evaluation/policy";
import { getEvaluation } from "@/lib/evaluation/queries/record";
import type { EvaluationRecord } from "@/lib/evaluation/record";
import { type ShownCounts, shownCounts, type YearCounts } from "@/lib/objection/rules/statistics";

export const OBJECTION_PAGE = 25;

export type ObjectionRow = {
  evaluationId: string;
  employeeName: string;
  unitName: string;
  appraiserName: string | null;
  year: number;
  kind: SubperiodKind;
  number: number;
  filedAt: Date;
  decideBy: Date | null;
  decision: ObjectionDecision | null;
  total: number;
};

/** Objections directed to the actor, newest first; 25 a page. */
export async function listObjections(tx: Reads, actor: AgencyActor, page: number): Promise<ObjectionRow[]> {
  if (actor.employeeId === null) return [];
  return tx.$queryRaw<ObjectionRow[]>`
    SELECT j."evaluationId", e."name" AS "employeeName", k."unitName", a."name" AS "appraiserName", p."year", s."kind",
      s."number", j."filedAt", j."decideBy", j."decision", count(*) OVER ()::int AS "total"
    FROM "Objection" j
    JOIN "Evaluation" v ON v."agencyId" = j."agencyId" AND v."id" = j."evaluationId"
    JOIN "Skp" k ON k."agencyId" = v."agencyId" AND k."id" = v."skpId"
    JOIN "Employee" e ON e."agencyId" = v."agencyId" AND e."id" = v."employeeId"
    JOIN "Period" p ON p."agencyId" = v."agencyId" AND p."id" = v."periodId"
    JOIN "Subperiod" s ON s."agencyId" = v."agencyId" AND s."id" = v."subperiodId"
    LEFT JOIN "Employee" a ON a."agencyId" = v."agencyId" AND a."id" = v."decidedById"
    WHERE j."agencyId" = ${actor.agencyId}::uuid AND j."directedToId" = ${actor.employeeId}::uuid
    ORDER BY j."filedAt" DESC, j."evaluationId" LIMIT ${OBJECTION_PAGE} OFFSET ${(page - 1) * OBJECTION_PAGE}`;
}

export type Objected = EvaluationRecord & { objection: NonNullable<EvaluationRecord["objection"]> };

/** One objection with the evaluation it is about; null when there is none that the actor may read. */
export async function getObjection(
  tx: Reads,
  actor: AgencyActor,
  evaluationId: string,
  now: Date,
): Promise<Objected | null> {
  const record = await getEvaluation(tx, actor, evaluationId, now);
  if (record === null || record.objection === null || !seesObjection(actor, record)) return null;
  return { ...record, objection: record.objection };
}

/** Objections per year of the agency and how they ended, the last five years: numbers only, small ones hidden. */
export async function countObjections(tx: Reads, agencyId: string): Promise<ShownCounts[]> {
  const rows = await tx.$queryRaw<YearCounts[]>`
    SELECT p."year", count(*)::int AS "total", count(*) FILTER (WHERE j."decision" = 'UPHELD')::int AS "upheld",
      count(*) FILTER (WHERE j."decision" = 'CHANGED')::int AS "changed",
      count(*) FILTER (WHERE j."directedToId" IS NULL)::int AS "undirected"
    FROM "Objection" j
    JOIN "Evaluation" v ON v."agencyId" = j."agencyId" AND v."id" = j."evaluationId"
    JOIN "Period" p ON p."agencyId" = v."agencyId" AND p."id" = v."periodId"
    WHERE j."agencyId" = ${agencyId}::uuid GROUP BY p."year" ORDER BY p."year" DESC LIMIT 5`;
  return rows.map(shownCounts);
}

/** The list of the superior, and the counts of HR admin. Two queries at most. */
export async function getObjectionsPage(
  tx: Reads,
  actor: AgencyActor,
  page: number,
): Promise<{ rows: ObjectionRow[]; counts: ShownCounts[] | null }> {
  const rows = await listObjections(tx, actor, page);
  return { rows, counts: isHrAdmin(actor) ? await countObjections(tx, actor.agencyId) : null };
}
