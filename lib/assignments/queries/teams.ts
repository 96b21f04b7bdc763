import "server-only";
import { type Actor, type AgencyActor, isAuditor, isHrAdmin, isUnitHrOf } from "@/lib/auth/actor";
import type { Reads } from "@/lib/db/direct";
import { Prisma } from "@/lib/db/generated/client";
import type { PeriodState, TaskAssignmentState } from "@/lib/db/generated/enums";
import { canManageTeam } from "../policy";
import { PAGE_SIZE } from "../rules/task";

export type TeamRow = {
  id: string;
  name: string;
  unitName: string;
  leadName: string | null;
  members: number;
  startsOn: Date;
  endsOn: Date | null;
};

/**
 * Teams the person leads or works in, and those formed in the units the person leads (HR admin and auditor: all), the
 * newest first; one row more than a page, to know of a next.
 */
export function listTeams(tx: Reads, actor: AgencyActor, page: number): Promise<TeamRow[]> {
  const { agencyId, employeeId, headsUnitPath } = actor;
  const own = Prisma.sql`w."leadId" = ${employeeId}::uuid OR EXISTS (SELECT 1 FROM "TaskAssignment" t
    WHERE t."agencyId" = w."agencyId" AND t."teamId" = w."id" AND t."employeeId" = ${employeeId}::uuid)
    ${headsUnitPath === null ? Prisma.empty : Prisma.sql`OR starts_with(u."path", ${headsUnitPath})`}`;
  const scope = isHrAdmin(actor) || isAuditor(actor) ? Prisma.sql`true` : own;
  return tx.$queryRaw<TeamRow[]>`
    SELECT w."id", w."name", u."name" AS "unitName", l."name" AS "leadName", w."startsOn", w."endsOn",
      (SELECT count(*)::int FROM "TaskAssignment" t WHERE t."agencyId" = w."agencyId" AND t."teamId" = w."id"
        AND t."state" IN ('PROPOSED', 'APPROVED')) AS "members"
    FROM "WorkTeam" w
    JOIN "Unit" u ON u."agencyId" = w."agencyId" AND u."id" = w."unitId"
    LEFT JOIN "Employee" l ON l."agencyId" = w."agencyId" AND l."id" = w."leadId"
    WHERE w."agencyId" = ${agencyId}::uuid AND (${scope})
    ORDER BY w."startsOn" DESC, w."id" DESC LIMIT ${PAGE_SIZE + 1} OFFSET ${(page - 1) * PAGE_SIZE}`;
}

export type Team = {
  id: string;
  agencyId: string;
  periodId: string;
  periodState: PeriodState;
  unitId: string;
  unitName: string;
  unitPath: string;
  name: string;
  purpose: string | null;
  leadId: string | null;
  leadName: string | null;
  startsOn: Date;
  endsOn: Date | null;
  version: number;
  isMember: boolean;
};

/** One team; null when there is none or the actor may not see it. One query. */
export async function getTeam(
  tx: Reads,
  actor: Actor,
  agencyId: string,
  teamId: string,
): Promise<Team | null> {
  const rows = await tx.$queryRaw<Team[]>`
    SELECT w."id", w."agencyId", w."periodId", y."state"::text AS "periodState", w."unitId", u."name" AS "unitName",
      u."path" AS "unitPath", w."name", w."purpose", w."leadId", l."name" AS "leadName", w."startsOn", w."endsOn",
      w."version", EXISTS (SELECT 1 FROM "TaskAssignment" t WHERE t."agencyId" = w."agencyId" AND t."teamId" = w."id"
        AND t."employeeId" = ${actor.employeeId}::uuid) AS "isMember"
    FROM "WorkTeam" w
    JOIN "Period" y ON y."agencyId" = w."agencyId" AND y."id" = w."periodId"
    JOIN "Unit" u ON u."agencyId" = w."agencyId" AND u."id" = w."unitId"
    LEFT JOIN "Employee" l ON l."agencyId" = w."agencyId" AND l."id" = w."leadId"
    WHERE w."agencyId" = ${agencyId}::uuid AND w."id" = ${teamId}::uuid`;
  const team = rows[0];
  return team !== undefined && canSeeTeam(actor, team) ? team : null;
}

function canSeeTeam(actor: Actor, team: Team): boolean {
  if (team.isMember || (actor.employeeId !== null && team.leadId === actor.employeeId)) return true;
  const keeps = isHrAdmin(actor) || isAuditor(actor) || isUnitHrOf(actor, team.unitPath);
  return keeps || canManageTeam(actor, team.unitPath);
}

type Reader = { tx: Reads; agencyId: string; actor: Actor; input: { teamId: string } };

/** The team a command names; null also for whom it does not exist. */
export function seeTeam({ tx, agencyId, actor, input }: Reader): Promise<Team | null> {
  return getTeam(tx, actor, agencyId, input.teamId);
}

export type TeamMember = {
  taskId: string;
  name: string;
  positionName: string | null;
  unitName: string | null;
  roleName: string | null;
  title: string;
  state: TaskAssignmentState;
};

/** The people of a team with their tasks, those at work first; one row more than a page. */
export function listMembers(
  tx: Reads,
  team: Pick<Team, "id" | "agencyId">,
  page: number,
): Promise<TeamMember[]> {
  return tx.$queryRaw<TeamMember[]>`
    SELECT t."id" AS "taskId", e."name", p."name" AS "positionName", u."name" AS "unitName", t."roleName", t."title",
      t."state"::text AS "state"
    FROM "TaskAssignment" t
    JOIN "Employee" e ON e."agencyId" = t."agencyId" AND e."id" = t."employeeId"
    LEFT JOIN "Position" p ON p."agencyId" = e."agencyId" AND p."id" = e."positionId"
    LEFT JOIN "Unit" u ON u."agencyId" = e."agencyId" AND u."id" = e."unitId"
    WHERE t."agencyId" = ${team.agencyId}::uuid AND t."teamId" = ${team.id}::uuid
    ORDER BY t."state" IN ('REFUSED', 'CANCELLED', 'ENDED'), t."createdAt", t."id"
    LIMIT ${PAGE_SIZE + 1} OFFSET ${(page - 1) * PAGE_SIZE}`;
}
