import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { Reads } from "@/lib/db/direct";
import type {
  PeriodState,
  SkpState,
  TaskAssignmentForm,
  TaskAssignmentScope,
  TaskAssignmentState,
  TaskDuty,
  TaskHostKind,
} from "@/lib/db/generated/enums";
import { canSeeTask, type TaskLine } from "../policy";

export type Task = TaskLine & {
  id: string;
  agencyId: string;
  periodId: string;
  periodState: PeriodState;
  year: number;
  employeeName: string;
  employeeLeft: boolean;
  positionName: string | null;
  superiorName: string | null;
  form: TaskAssignmentForm;
  scope: TaskAssignmentScope;
  duty: TaskDuty;
  title: string;
  description: string | null;
  roleName: string | null;
  teamId: string | null;
  teamName: string | null;
  unitName: string | null;
  hostName: string | null;
  hostKind: TaskHostKind | null;
  giverName: string | null;
  giverOffice: string;
  startsOn: Date;
  endsOn: Date | null;
  state: TaskAssignmentState;
  reason: string | null;
  note: string | null;
  decidedByName: string | null;
  decidedAt: Date | null;
  createdAt: Date;
  version: number;
  /** The plan that took it up, and the person's latest plan of the year. */
  isPlanned: boolean;
  plannedIn: string | null;
  skpId: string | null;
  skpState: SkpState | null;
};

/** One task with all names; null when there is none or the actor may not see it. One query. */
export async function getTask(
  tx: Reads,
  actor: Actor,
  agencyId: string,
  taskId: string,
): Promise<Task | null> {
  const rows = await tx.$queryRaw<Omit<Task, "isPlanned">[]>`
    SELECT t."id", t."agencyId", t."periodId", y."state"::text AS "periodState", y."year", t."employeeId",
      e."name" AS "employeeName", e."leftOn" IS NOT NULL AS "employeeLeft", p."name" AS "positionName", e."superiorId", s."name" AS "superiorName",
      u."path" AS "unitPath", t."form"::text AS "form", t."scope"::text AS "scope", t."duty"::text AS "duty", t."title",
      t."description", t."roleName", t."teamId", w."name" AS "teamName", w."leadId" AS "teamLeadId",
      d."name" AS "unitName", d."path" AS "taskUnitPath", t."hostName", t."hostKind"::text AS "hostKind", t."giverId",
      g."name" AS "giverName", t."giverOffice", t."startsOn", t."endsOn", t."state"::text AS "state", t."reason",
      t."note", x."name" AS "decidedByName", t."decidedAt", t."createdAt", t."version",
      (SELECT r."skpId" FROM "WorkResult" r WHERE r."agencyId" = t."agencyId" AND r."taskId" = t."id" LIMIT 1) AS "plannedIn",
      k."id" AS "skpId", k."state" AS "skpState"
    FROM "TaskAssignment" t
    JOIN "Period" y ON y."agencyId" = t."agencyId" AND y."id" = t."periodId"
    JOIN "Employee" e ON e."agencyId" = t."agencyId" AND e."id" = t."employeeId"
    LEFT JOIN "Position" p ON p."agencyId" = e."agencyId" AND p."id" = e."positionId"
    LEFT JOIN "Unit" u ON u."agencyId" = e."agencyId" AND u."id" = e."unitId"
    LEFT JOIN "Employee" s ON s."agencyId" = e."agencyId" AND s."id" = e."superiorId"
    LEFT JOIN "WorkTeam" w ON w."agencyId" = t."agencyId" AND w."id" = t."teamId"
    LEFT JOIN "Unit" d ON d."agencyId" = t."agencyId" AND d."id" = t."unitId"
    LEFT JOIN "Employee" g ON g."agencyId" = t."agencyId" AND g."id" = t."giverId"
    LEFT JOIN "Employee" x ON x."agencyId" = t."agencyId" AND x."id" = t."decidedById"
    LEFT JOIN LATERAL (SELECT o."id", o."state"::text AS "state" FROM "Skp" o WHERE o."agencyId" = t."agencyId"
      AND o."employeeId" = t."employeeId" AND o."periodId" = t."periodId" ORDER BY o."sequence" DESC LIMIT 1) k ON true
    WHERE t."agencyId" = ${agencyId}::uuid AND t."id" = ${taskId}::uuid`;
  const row = rows[0];
  if (row === undefined || !canSeeTask(actor, row)) return null;
  return { ...row, isPlanned: row.plannedIn !== null };
}

type Reader = { tx: Reads; agencyId: string; actor: Actor; input: { taskId: string } };

/** The task a command names; null also for whom it does not exist. */
export function seeTask({ tx, agencyId, actor, input }: Reader): Promise<Task | null> {
  return getTask(tx, actor, agencyId, input.taskId);
}
