import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import type { Reads } from "@/lib/db/direct";
import type { AchievementValue, Predicate, Rating, SubperiodKind } from "@/lib/db/generated/enums";
import { availableActions } from "@/lib/evaluation/policy";
import { getEvaluation } from "@/lib/evaluation/queries/record";
import type { EvaluationRecord } from "@/lib/evaluation/record";
import { subperiodLabel } from "@/lib/periods/labels";

/** The result of the period before in the old unit. */
export type Reusable = {
  evaluationId: string;
  unitName: string;
  appraiserName: string | null;
  /** "Triwulan II 2026". */
  period: string;
  resultRating: Rating;
  behaviourRating: Rating;
  predicate: Predicate;
  organisationValue: AchievementValue | null;
  recommendation: string | null;
};

/**
 * What may be used instead of rating somebody who moved (p.91 A13): the latest released evaluation before the period, if it was
 * of another unit; early in the year that is the year before (Sari). Null for the year itself. One statement.
 */
export async function findReusable(
  tx: Reads,
  record: Pick<EvaluationRecord, "id" | "agencyId" | "kind">,
  now: Date,
): Promise<Reusable | null> {
  if (record.kind === "YEAR") return null;
  type Row = Omit<Reusable, "period"> & {
    kind: SubperiodKind;
    number: number;
    year: number;
    isOther: boolean;
  };
  const rows = await tx.$queryRaw<Row[]>`
    SELECT o."id" AS "evaluationId", u."name" AS "unitName", a."name" AS "appraiserName", s."kind", s."number", p."year",
      o."resultRating", o."behaviourRating", o."predicate", o."organisationValue", o."recommendation",
      o."unitId" <> v."unitId" AS "isOther"
    FROM "Evaluation" v
    JOIN "Subperiod" mine ON mine."agencyId" = v."agencyId" AND mine."id" = v."subperiodId"
    JOIN "Evaluation" o ON o."agencyId" = v."agencyId" AND o."employeeId" = v."employeeId" AND o."id" <> v."id"
      AND o."state" IN ('DECIDED', 'ACKNOWLEDGED', 'OBJECTED') AND o."releasedAt" <= ${now} AND o."predicate" IS NOT NULL
    JOIN "Subperiod" s ON s."agencyId" = o."agencyId" AND s."id" = o."subperiodId" AND s."endsOn" < mine."startsOn"
    JOIN "Period" p ON p."agencyId" = o."agencyId" AND p."id" = o."periodId"
    JOIN "Unit" u ON u."agencyId" = o."agencyId" AND u."id" = o."unitId"
    LEFT JOIN "Employee" a ON a."agencyId" = o."agencyId" AND a."id" = o."decidedById"
    WHERE v."agencyId" = ${record.agencyId}::uuid AND v."id" = ${record.id}::uuid
    ORDER BY s."endsOn" DESC, s."kind" = 'YEAR' DESC, o."decidedAt" DESC LIMIT 1`;
  const [found] = rows;
  if (found === undefined || !found.isOther) return null;
  const { kind, number, year, isOther: _, ...source } = found;
  return { ...source, period: `${subperiodLabel({ kind, number })} ${year}` };
}

export type ReusePage = { record: EvaluationRecord; source: Reusable | null; answering: boolean };

/** For who may propose it, or answer; null for everybody else. Two statements. */
export async function getReusePage(
  tx: Reads,
  actor: AgencyActor,
  id: string,
  now: Date,
): Promise<ReusePage | null> {
  const record = await getEvaluation(tx, actor, id, now);
  if (record === null) return null;
  const actions = availableActions(actor, record, now);
  if (!actions.includes("PROPOSE_REUSE") && !actions.includes("ANSWER_REUSE")) return null;
  const source = await findReusable(tx, record, now);
  return { record, source, answering: actions.includes("ANSWER_REUSE") };
}
