import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import type { Reads } from "@/lib/db/direct";
import { Prisma } from "@/lib/db/generated/client";
import type { TaskAssignmentForm, TaskAssignmentScope, TaskAssignmentState } from "@/lib/db/generated/enums";
import { PAGE_SIZE } from "../rules/task";

export type TaskRow = {
  id: string;
  title: string;
  employeeName: string;
  giverOffice: string;
  teamName: string | null;
  form: TaskAssignmentForm;
  scope: TaskAssignmentScope;
  state: TaskAssignmentState;
  startsOn: Date;
  endsOn: Date | null;
  isPlanned: boolean;
};

export type TaskTab = "saya" | "diberikan" | "persetujuan";

/** Tasks of, given by, or waiting for this person, the newest first; one row more than a page, to know of a next. */
export function listTasks(tx: Reads, actor: AgencyActor, tab: TaskTab, page: number): Promise<TaskRow[]> {
  const { employeeId } = actor;
  const whose = {
    saya: Prisma.sql`t."employeeId" = ${employeeId}::uuid`,
    diberikan: Prisma.sql`t."giverId" = ${employeeId}::uuid`,
    persetujuan: Prisma.sql`e."superiorId" = ${employeeId}::uuid AND e."leftOn" IS NULL AND t."state" = 'PROPOSED'`,
  }[tab];
  return tx.$queryRaw<TaskRow[]>`
    SELECT t."id", t."title", e."name" AS "employeeName", t."giverOffice", w."name" AS "teamName", t."form"::text AS "form",
      t."scope"::text AS "scope", t."state"::text AS "state", t."startsOn", t."endsOn",
      EXISTS (SELECT 1 FROM "WorkResult" r WHERE r."agencyId" = t."agencyId" AND r."taskId" = t."id") AS "isPlanned"
    FROM "TaskAssignment" t
    JOIN "Employee" e ON e."agencyId" = t."agencyId" AND e."id" = t."employeeId"
    LEFT JOIN "WorkTeam" w ON w."agencyId" = t."agencyId" AND w."id" = t."teamId"
    WHERE t."agencyId" = ${actor.agencyId}::uuid AND ${whose}
    ORDER BY t."createdAt" DESC, t."id" DESC LIMIT ${PAGE_SIZE + 1} OFFSET ${(page - 1) * PAGE_SIZE}`;
}
