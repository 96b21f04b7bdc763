import "server-only";
import type { Reads } from "@/lib/db/direct";
import type { Predicate, SubperiodKind } from "@/lib/db/generated/enums";
import type { Tx } from "@/lib/db/tenant";
import type { OpenPoints } from "@/lib/dialogue/rules";
import { PREDICATE_LABEL } from "@/lib/evaluation/labels";
import { subperiodLabel } from "@/lib/periods/labels";

const MOST = 10;

/** Enough to begin with what is good, without hiding what is open. */
const MOST_PRAISE = 3;

type Question = { agencyId: string; employeeId: string; evaluationId: string | null; now: Date };

/** What two people should talk about next: at most ten points of each kind, from six bounded queries. */
export async function getOpenPoints(tx: Tx, question: Question): Promise<OpenPoints> {
  const { agencyId, employeeId } = question;
  const actions = await tx.dialogueAction.findMany({
    where: { agencyId, state: "OPEN", dialogue: { employeeId } },
    orderBy: { dueOn: "asc" },
    take: MOST,
    select: { text: true, dueOn: true },
  });
  return {
    actions,
    praise: await listFeedback(tx, question, "POSITIVE", MOST_PRAISE),
    feedback: await listFeedback(tx, question, "IMPROVE", MOST),
    ...(await getUnsettled(tx, question)),
    silent: await getSilentIndicators(tx, question),
    evaluation: await getDecidedEvaluation(tx, question),
  };
}

/** Feedback of a kind since the last dialogue that was held. */
async function listFeedback(
  tx: Reads,
  { agencyId, employeeId }: Question,
  tone: "POSITIVE" | "IMPROVE",
  most: number,
): Promise<string[]> {
  const rows = await tx.$queryRaw<{ text: string }[]>`
    SELECT f."text" FROM "Skp" k
    JOIN "Feedback" f ON f."agencyId" = k."agencyId" AND f."skpId" = k."id" AND f."tone" = ${tone}::"FeedbackTone"
    WHERE k."agencyId" = ${agencyId}::uuid AND k."employeeId" = ${employeeId}::uuid
      AND f."createdAt" > coalesce((SELECT max(d."plannedFor") FROM "Dialogue" d WHERE d."agencyId" = ${agencyId}::uuid
        AND d."employeeId" = ${employeeId}::uuid AND d."state" IN ('HELD', 'CONFIRMED')), '-infinity')
    ORDER BY f."createdAt" DESC LIMIT ${most}`;
  return rows.map(({ text }) => text);
}

/** Requests for feedback and comments on the latest plan that nobody has answered or settled. */
async function getUnsettled(
  tx: Reads,
  { agencyId, employeeId }: Question,
): Promise<Pick<OpenPoints, "unanswered" | "comments">> {
  const rows = await tx.$queryRaw<{ what: "ASKED" | "COMMENT"; text: string }[]>`
    WITH plan AS (SELECT k."id" FROM "Skp" k
      JOIN "Period" y ON y."agencyId" = k."agencyId" AND y."id" = k."periodId"
      WHERE k."agencyId" = ${agencyId}::uuid AND k."employeeId" = ${employeeId}::uuid
      ORDER BY y."year" DESC, k."sequence" DESC LIMIT 1)
    (SELECT 'ASKED' AS "what", e."name" AS "text" FROM plan
      JOIN "FeedbackRequest" q ON q."agencyId" = ${agencyId}::uuid AND q."skpId" = plan."id" AND q."answeredAt" IS NULL
      JOIN "Employee" e ON e."agencyId" = q."agencyId" AND e."id" = q."askedId"
      ORDER BY q."createdAt" LIMIT ${MOST})
    UNION ALL
    (SELECT 'COMMENT', c."text" FROM plan
      JOIN "RowComment" c ON c."agencyId" = ${agencyId}::uuid AND c."skpId" = plan."id" AND c."resolvedAt" IS NULL
      ORDER BY c."at" LIMIT ${MOST})`;
  const of = (what: string) => rows.flatMap((row) => (row.what === what ? [row.text] : []));
  return { unanswered: of("ASKED"), comments: of("COMMENT") };
}

async function getSilentIndicators(
  tx: Reads,
  { agencyId, employeeId, now }: Question,
): Promise<OpenPoints["silent"]> {
  const rows = await tx.$queryRaw<SilentRow[]>`
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
    SELECT ended."kind"::text AS "kind", ended."number", i."statement", p."id" IS NOT NULL AS "told"
    FROM plan CROSS JOIN ended
    JOIN "WorkResult" r ON r."agencyId" = ${agencyId}::uuid AND r."skpId" = plan."id"
    JOIN "Indicator" i ON i."agencyId" = r."agencyId" AND i."workResultId" = r."id"
    LEFT JOIN "ProgressEntry" p ON p."agencyId" = i."agencyId" AND p."indicatorId" = i."id" AND p."subperiodId" = ended."id"
    WHERE NOT EXISTS (SELECT 1 FROM "Evidence" b WHERE b."agencyId" = p."agencyId" AND b."entryId" = p."id")
    ORDER BY "told", r."kind", r."sortOrder", i."sortOrder" LIMIT ${MOST}`;
  const [first] = rows;
  if (first === undefined) return null;
  const that = (told: boolean) => rows.flatMap((row) => (row.told === told ? [row.statement] : []));
  return { subperiod: subperiodLabel(first), indicators: that(false), unproven: that(true) };
}

/** `told`: a realisation is there, so only the evidence is missing. */
type SilentRow = { kind: SubperiodKind; number: number; statement: string; told: boolean };

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
