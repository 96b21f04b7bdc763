import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { Reads } from "@/lib/db/direct";
import type { ActionOwner, DialogueActionState, DialogueState } from "@/lib/db/generated/enums";
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

/** As JSON carries it: dates and moments as text. */
type TalkRow = {
  agreements: (Omit<Agreement, "dueOn"> & { dueOn: string })[];
  dialogues: { id: string; plannedFor: string; state: DialogueState }[];
};

/**
 * What the two agreed in dialogues that is still open or was settled since the evaluated period began, and the dialogues
 * about this evaluation. Null for who may not read their dialogues (HR, auditor). One statement.
 */
export async function getEvaluationTalk(
  tx: Reads,
  actor: Actor,
  record: EvaluationRecord,
  now: Date,
): Promise<EvaluationTalk | null> {
  const { agencyId, employeeId, superiorId, unitPath } = record;
  const leaderId = record.appraiser?.id ?? superiorId ?? "";
  if (accessOf(actor, { employeeId, superiorId, unitPath, leaderId }) !== "CONTENT") return null;
  const until = record.decidedAt ?? now;
  const [row] = await tx.$queryRaw<TalkRow[]>`
    SELECT
      (SELECT coalesce(json_agg(x), '[]') FROM (
        SELECT a."id", a."dialogueId", a."text", a."owner", a."dueOn", a."state", a."outcome", l."name" AS "leaderName"
        FROM "Dialogue" d
        JOIN "DialogueAction" a ON a."agencyId" = d."agencyId" AND a."dialogueId" = d."id"
          AND (a."state" = 'OPEN' OR a."closedAt" >= ${record.startsOn})
        JOIN "Employee" l ON l."agencyId" = d."agencyId" AND l."id" = d."leaderId"
        WHERE d."agencyId" = ${agencyId}::uuid AND d."employeeId" = ${employeeId}::uuid
          AND d."state" IN ('HELD', 'CONFIRMED') AND d."plannedFor" <= ${until}
        ORDER BY a."state", a."dueOn", a."id" LIMIT ${MOST}) x) AS "agreements",
      (SELECT coalesce(json_agg(x), '[]') FROM (
        SELECT d."id", d."plannedFor", d."state"
        FROM "Dialogue" d
        WHERE d."agencyId" = ${agencyId}::uuid AND d."employeeId" = ${employeeId}::uuid
          AND d."evaluationId" = ${record.id}::uuid AND d."state" <> 'CANCELLED'
        ORDER BY d."plannedFor" LIMIT ${MOST}) x) AS "dialogues"`;
  return {
    agreements: (row?.agreements ?? []).map((one) => ({ ...one, dueOn: new Date(one.dueOn) })),
    dialogues: (row?.dialogues ?? []).map(({ id, state, ...one }) => {
      const plannedFor = new Date(one.plannedFor);
      return { id, state, plannedFor, before: record.decidedAt === null || plannedFor < record.decidedAt };
    }),
    canPlan: record.periodState === "OPEN" && canPlanDialogue(actor, record),
  };
}
