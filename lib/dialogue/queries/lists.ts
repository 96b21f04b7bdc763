import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import type { Reads } from "@/lib/db/direct";
import { Prisma } from "@/lib/db/generated/client";
import type { ActionOwner, DialogueState } from "@/lib/db/generated/enums";
import type { Tx } from "@/lib/db/tenant";
import { PAGE_SIZE } from "@/lib/dialogue/rules";

export type DialogueRow = {
  id: string;
  state: DialogueState;
  plannedFor: Date;
  place: string | null;
  employeeId: string;
  employeeName: string;
  leaderName: string;
  employeeConfirmedAt: Date | null;
  leaderConfirmedAt: Date | null;
};

const COLUMNS = Prisma.sql`d."id", d."state"::text AS "state", d."plannedFor", d."place", d."employeeId",
  e."name" AS "employeeName", l."name" AS "leaderName", d."employeeConfirmedAt", d."leaderConfirmedAt"`;
const PEOPLE = Prisma.sql`
  JOIN "Employee" e ON e."agencyId" = d."agencyId" AND e."id" = d."employeeId"
  JOIN "Employee" l ON l."agencyId" = d."agencyId" AND l."id" = d."leaderId"`;

/**
 * The dialogues this person takes part in, newest first, optionally only with people whose name contains `name`. Each
 * side is read through its own index; one row more than a page, to know of a next.
 */
export function listMyDialogues(
  tx: Reads,
  actor: AgencyActor,
  name: string,
  page: number,
): Promise<DialogueRow[]> {
  const { agencyId, employeeId } = actor;
  const reach = page * PAGE_SIZE + 1;
  const pattern = `%${name.replace(/[\\%_]/g, "\\$&")}%`;
  return tx.$queryRaw<DialogueRow[]>`
    SELECT * FROM (
      (SELECT ${COLUMNS} FROM "Dialogue" d ${PEOPLE}
        WHERE d."agencyId" = ${agencyId}::uuid AND d."employeeId" = ${employeeId}::uuid AND l."name" ILIKE ${pattern}
        ORDER BY d."plannedFor" DESC LIMIT ${reach})
      UNION ALL
      (SELECT ${COLUMNS} FROM "Dialogue" d ${PEOPLE}
        WHERE d."agencyId" = ${agencyId}::uuid AND d."leaderId" = ${employeeId}::uuid AND e."name" ILIKE ${pattern}
        ORDER BY d."plannedFor" DESC LIMIT ${reach})
    ) mine
    ORDER BY "plannedFor" DESC, "id" LIMIT ${PAGE_SIZE + 1} OFFSET ${(page - 1) * PAGE_SIZE}`;
}

/** The dialogues of one employee, for those who may see the record. */
export function listDialoguesOf(
  tx: Reads,
  agencyId: string,
  employeeId: string,
  page: number,
): Promise<DialogueRow[]> {
  return tx.$queryRaw<DialogueRow[]>`
    SELECT ${COLUMNS} FROM "Dialogue" d ${PEOPLE}
    WHERE d."agencyId" = ${agencyId}::uuid AND d."employeeId" = ${employeeId}::uuid
    ORDER BY d."plannedFor" DESC, d."id" LIMIT ${PAGE_SIZE + 1} OFFSET ${(page - 1) * PAGE_SIZE}`;
}

export type OpenAction = {
  id: string;
  dialogueId: string;
  text: string;
  owner: ActionOwner;
  dueOn: Date;
  employeeId: string;
  employeeName: string;
  leaderName: string;
};

/** Open actions of the dialogues this person takes part in, the earliest due first. */
export function listOpenActions(tx: Reads, actor: AgencyActor, page: number): Promise<OpenAction[]> {
  const { agencyId, employeeId } = actor;
  return tx.$queryRaw<OpenAction[]>`
    SELECT a."id", a."dialogueId", a."text", a."owner"::text AS "owner", a."dueOn", d."employeeId",
      e."name" AS "employeeName", l."name" AS "leaderName"
    FROM "Dialogue" d ${PEOPLE}
    JOIN "DialogueAction" a ON a."agencyId" = d."agencyId" AND a."dialogueId" = d."id" AND a."state" = 'OPEN'
    WHERE d."agencyId" = ${agencyId}::uuid
      AND (d."employeeId" = ${employeeId}::uuid OR d."leaderId" = ${employeeId}::uuid)
    ORDER BY a."dueOn", a."id" LIMIT ${PAGE_SIZE + 1} OFFSET ${(page - 1) * PAGE_SIZE}`;
}

/** The people this person leads directly, by name. */
export function listTeam(tx: Tx, actor: AgencyActor, page: number) {
  return tx.employee.findMany({
    where: { agencyId: actor.agencyId, superiorId: actor.employeeId ?? "", leftOn: null },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: PAGE_SIZE + 1,
    skip: (page - 1) * PAGE_SIZE,
    select: { id: true, name: true, position: { select: { name: true } } },
  });
}
