import "server-only";
import type { Predicate, SubperiodKind } from "@/lib/db/generated/enums";
import type { Tx } from "@/lib/db/tenant";
import type { OpenPoints } from "@/lib/dialogue/rules";
import { PREDICATE_LABEL } from "@/lib/evaluation/labels";
import { subperiodLabel } from "@/lib/periods/labels";

const MOST = 10;

type Question = { agencyId: string; employeeId: string; evaluationId: string | null; now: Date };

/** What two people should talk about next: at most ten points of each kind, from four bounded queries. */
export async function getOpenPoints(tx: Tx, question: Question): Promise<OpenPoints> {
  const { agencyId, employeeId } = question;
  const actions = await tx.dialogueAction.findMany({
    where: { agencyId, state: "OPEN", dialogue: { employeeId } },
    orderBy: { dueOn: "asc" },
    take: MOST,
    select: { text: true, dueOn: true },
  });
  const feedback = await tx.$queryRaw<{ text: string }[]>`
    SELECT f."text" FROM "Skp" k
    JOIN "Feedback" f ON f."agencyId" = k."agencyId" AND f."skpId" = k."id" AND f."tone" = 'IMPROVE'
    WHERE k."agencyId" = ${agencyId}::uuid AND k."employeeId" = ${employeeId}::uuid
      AND f."createdAt" > coalesce((SELECT max(d."plannedFor") FROM "Dialogue" d WHERE d."agencyId" = ${agencyId}::uuid
        AND d."employeeId" = ${employeeId}::uuid AND d."state" IN ('HELD', 'CONFIRMED')), '-infinity')
    ORDER BY f."createdAt" DESC LIMIT ${MOST}`;
  return {
    actions,
    feedback: feedback.map(({ text }) => text),
    silent: await getSilentIndicators(tx, question),
    evaluation: await getDecidedEvaluation(tx, question),
  };
}

async function getSilentIndicators(
  tx: Tx,
  { agencyId, employeeId, now }: Question,
): Promise<OpenPoints["silent"]> {
  const rows = await tx.$queryRaw<{ kind: SubperiodKind; number: number; statement: string }[]>`
    WITH plan AS (
      SELECT k."id", k."periodId" FROM "Skp" k
      JOIN "Period" y ON y."agencyId" = k."agencyId" AND y."id" = k."periodId"
      WHERE k."agencyId" = ${agencyId}::uuid AND k."employeeId" = ${employeeId}::uuid AND k."revision" > 0
      ORDER BY y."year" DESC, k."sequence" DESC LIMIT 1
    ), ended AS (
      SELECT s."id", s."kind", s."number" FROM plan
      JOIN "Subperiod" s ON s."agencyId" = ${agencyId}::uuid AND s."periodId" = plan."periodId"
        AND s."kind" IN ('MONTH', 'QUARTER') AND s."endsOn" < ${now}::date
      ORDER BY s."endsOn" DESC LIMIT 1
    )
    SELECT ended."kind"::text AS "kind", ended."number", i."statement" FROM plan CROSS JOIN ended
    JOIN "WorkResult" r ON r."agencyId" = ${agencyId}::uuid AND r."skpId" = plan."id"
    JOIN "Indicator" i ON i."agencyId" = r."agencyId" AND i."workResultId" = r."id"
    WHERE NOT EXISTS (SELECT 1 FROM "ProgressEntry" p WHERE p."agencyId" = i."agencyId" AND p."indicatorId" = i."id"
      AND p."subperiodId" = ended."id")
    ORDER BY r."kind", r."sortOrder", i."sortOrder" LIMIT ${MOST}`;
  const [first] = rows;
  if (first === undefined) return null;
  return { subperiod: subperiodLabel(first), indicators: rows.map(({ statement }) => statement) };
}

/** The evaluation asked for, or the latest one that both may see. */
async function getDecidedEvaluation(
  tx: Tx,
  { agencyId, employeeId, evaluationId, now }: Question,
): Promise<string | null> {
  const evaluation = await tx.evaluation.findFirst({
    where: {
      agencyId,
      employeeId,
      releasedAt: { lte: now },
      ...(evaluationId !== null && { id: evaluationId }),
    },
    orderBy: { releasedAt: "desc" },
    select: { predicate: true, subperiod: { select: { kind: true, number: true } } },
  });
  if (evaluation === null) return null;
  return `${subperiodLabel(evaluation.subperiod)}: ${predicateText(evaluation.predicate)}`;
}

function predicateText(predicate: Predicate | null): string {
  return predicate === null ? "belum ada predikat" : PREDICATE_LABEL[predicate];
}
