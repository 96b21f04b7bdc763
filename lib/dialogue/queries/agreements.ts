import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { ActionOwner, DialogueActionState, DialogueState } from "@/lib/db/generated/enums";
import type { Tx } from "@/lib/db/tenant";
import { accessOf, canPlanDialogue } from "@/lib/dialogue/policy";
import type { EvaluationRecord } from "@/lib/evaluation/record";

export type Agreement = {
  id: string;
  dialogueId: string;
  text: string;
  owner: ActionOwner;
  dueOn: Date;
  state: DialogueActionState;
  outcome: string | null;
  leaderName: string;
};

export type EvaluationDialogue = { id: string; plannedFor: Date; state: DialogueState; before: boolean };

/** What was agreed until this evaluation and its own dialogues, before the decision and after it. */
export type EvaluationTalk = {
  agreements: Agreement[];
  dialogues: EvaluationDialogue[];
  /** Whether the reader may plan another one. */
  canPlan: boolean;
};

const MOST = 30;

/**
 * What the two agreed in dialogues that is still open or was settled since the evaluated period began, and the dialogues
 * about this evaluation. Null for who may not read their dialogues (HR, auditor). Two statements.
 */
export async function getEvaluationTalk(
  tx: Tx,
  actor: Actor,
  record: EvaluationRecord,
  now: Date,
): Promise<EvaluationTalk | null> {
  const { agencyId, employeeId, superiorId, unitPath } = record;
  const leaderId = record.appraiser?.id ?? superiorId ?? "";
  if (accessOf(actor, { employeeId, superiorId, unitPath, leaderId }) !== "CONTENT") return null;
  const until = record.decidedAt ?? now;
  const rows = await tx.$queryRaw<Agreement[]>`
    SELECT a."id", a."dialogueId", a."text", a."owner"::text AS "owner", a."dueOn", a."state"::text AS "state", a."outcome",
      l."name" AS "leaderName"
    FROM "Dialogue" d
    JOIN "DialogueAction" a ON a."agencyId" = d."agencyId" AND a."dialogueId" = d."id"
      AND (a."state" = 'OPEN' OR a."closedAt" >= ${record.startsOn})
    JOIN "Employee" l ON l."agencyId" = d."agencyId" AND l."id" = d."leaderId"
    WHERE d."agencyId" = ${agencyId}::uuid AND d."employeeId" = ${employeeId}::uuid
      AND d."state" IN ('HELD', 'CONFIRMED') AND d."plannedFor" <= ${until}
    ORDER BY a."state", a."dueOn", a."id" LIMIT ${MOST}`;
  const dialogues = await tx.dialogue.findMany({
    where: { agencyId, evaluationId: record.id, state: { not: "CANCELLED" } },
    orderBy: { plannedFor: "asc" },
    take: MOST,
    select: { id: true, plannedFor: true, state: true },
  });
  return {
    agreements: rows,
    dialogues: dialogues.map((row) => ({
      ...row,
      before: record.decidedAt === null || row.plannedFor < record.decidedAt,
    })),
    canPlan: record.periodState === "OPEN" && canPlanDialogue(actor, record),
  };
}
