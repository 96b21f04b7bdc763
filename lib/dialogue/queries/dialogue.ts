import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { Reads } from "@/lib/db/direct";
import type { DialogueState, PeriodState } from "@/lib/db/generated/enums";
import type { Tx } from "@/lib/db/tenant";
import { accessOf, type DialogueLine } from "@/lib/dialogue/policy";
import type { Line } from "@/lib/employees/policy";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export type Dialogue = DialogueLine & {
  id: string;
  periodId: string;
  periodState: PeriodState;
  year: number;
  employeeName: string;
  positionName: string | null;
  leaderName: string;
  evaluationId: string | null;
  state: DialogueState;
  plannedFor: Date;
  place: string | null;
  agenda: string;
  notes: string | null;
  appreciation: string | null;
  cancelReason: string | null;
  reconfirm: boolean;
  employeeConfirmedAt: Date | null;
  leaderConfirmedAt: Date | null;
  version: number;
};

/** One dialogue with both names and the employee's present line; who may see it is asked with accessOf. */
export async function loadDialogue(
  tx: Reads,
  agencyId: string,
  dialogueId: string,
): Promise<Dialogue | null> {
  if (!UUID.test(dialogueId)) return null;
  const rows = await tx.$queryRaw<Dialogue[]>`
    SELECT d."id", d."periodId", y."state"::text AS "periodState", y."year", d."employeeId", e."name" AS "employeeName",
      p."name" AS "positionName", e."superiorId", u."path" AS "unitPath", d."leaderId", l."name" AS "leaderName",
      d."evaluationId", d."state"::text AS "state", d."plannedFor", d."place", d."agenda", d."notes", d."appreciation", d."cancelReason",
      d."reconfirm", d."employeeConfirmedAt", d."leaderConfirmedAt", d."version"
    FROM "Dialogue" d
    JOIN "Period" y ON y."agencyId" = d."agencyId" AND y."id" = d."periodId"
    JOIN "Employee" e ON e."agencyId" = d."agencyId" AND e."id" = d."employeeId"
    JOIN "Employee" l ON l."agencyId" = d."agencyId" AND l."id" = d."leaderId"
    LEFT JOIN "Position" p ON p."agencyId" = e."agencyId" AND p."id" = e."positionId"
    LEFT JOIN "Unit" u ON u."agencyId" = e."agencyId" AND u."id" = e."unitId"
    WHERE d."agencyId" = ${agencyId}::uuid AND d."id" = ${dialogueId}::uuid`;
  return rows[0] ?? null;
}

type Reader = { tx: Reads; agencyId: string; actor: Actor; input: { dialogueId: string } };

/** The dialogue a command names; null also for whom it does not exist. */
export async function seeDialogue({ tx, agencyId, actor, input }: Reader): Promise<Dialogue | null> {
  const dialogue = await loadDialogue(tx, agencyId, input.dialogueId);
  return dialogue !== null && accessOf(actor, dialogue) !== null ? dialogue : null;
}

/** What was agreed in the dialogue, in the order it was written (at most 20 rows exist). */
export function listAgreed(tx: Tx, agencyId: string, dialogueId: string) {
  return tx.dialogueAction.findMany({
    where: { agencyId, dialogueId },
    orderBy: { id: "asc" },
    take: 50,
    select: { id: true, text: true, owner: true, dueOn: true, state: true, outcome: true, closedAt: true },
  });
}

type Moment = { agencyId: string; id: string; employeeId: string; plannedFor: Date; state: DialogueState };

/** What earlier dialogues of this employee left open, and what was closed in this one; of a frozen one only the latter. */
export function listEarlier(tx: Tx, { agencyId, id, employeeId, plannedFor, state }: Moment) {
  const frozen = state === "CONFIRMED" || state === "CANCELLED";
  const open = {
    state: "OPEN" as const,
    dialogueId: { not: id },
    dialogue: { employeeId, plannedFor: { lte: plannedFor } },
  };
  return tx.dialogueAction.findMany({
    where: { agencyId, OR: [{ closedInId: id }, ...(frozen ? [] : [open])] },
    orderBy: [{ state: "asc" }, { dueOn: "asc" }, { id: "asc" }],
    take: 50,
    select: { id: true, text: true, owner: true, dueOn: true, state: true, outcome: true, closedAt: true },
  });
}

export type AgreedAction = Awaited<ReturnType<typeof listAgreed>>[number];

export type ActionSubject = DialogueLine & {
  id: string;
  dialogueId: string;
  text: string;
  state: string;
  dueOn: Date;
  owner: "EMPLOYEE" | "LEADER";
  employeeName: string;
  leaderName: string;
};

/** An agreed action with the dialogue and line it belongs to. */
export async function loadAction(
  tx: Reads,
  agencyId: string,
  actionId: string,
): Promise<ActionSubject | null> {
  if (!UUID.test(actionId)) return null;
  const rows = await tx.$queryRaw<ActionSubject[]>`
    SELECT a."id", a."dialogueId", a."text", a."state"::text AS "state", a."dueOn", a."owner"::text AS "owner",
      d."employeeId", e."name" AS "employeeName", e."superiorId", u."path" AS "unitPath", d."leaderId",
      l."name" AS "leaderName"
    FROM "DialogueAction" a
    JOIN "Dialogue" d ON d."agencyId" = a."agencyId" AND d."id" = a."dialogueId"
    JOIN "Employee" e ON e."agencyId" = d."agencyId" AND e."id" = d."employeeId"
    JOIN "Employee" l ON l."agencyId" = d."agencyId" AND l."id" = d."leaderId"
    LEFT JOIN "Unit" u ON u."agencyId" = e."agencyId" AND u."id" = e."unitId"
    WHERE a."agencyId" = ${agencyId}::uuid AND a."id" = ${actionId}::uuid`;
  return rows[0] ?? null;
}

export type Person = Line & { name: string; positionName: string | null; superiorName: string | null };

/** An employee with the direct superior of today. */
export async function loadPerson(tx: Tx, agencyId: string, employeeId: string): Promise<Person | null> {
  if (!UUID.test(employeeId)) return null;
  const row = await tx.employee.findUnique({
    where: { agencyId_id: { agencyId, id: employeeId } },
    select: {
      id: true,
      name: true,
      superiorId: true,
      superior: { select: { name: true } },
      unit: { select: { path: true } },
      position: { select: { name: true } },
    },
  });
  if (row === null) return null;
  return {
    employeeId: row.id,
    name: row.name,
    superiorId: row.superiorId,
    superiorName: row.superior?.name ?? null,
    unitPath: row.unit?.path ?? null,
    positionName: row.position?.name ?? null,
  };
}
