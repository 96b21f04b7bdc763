import "server-only";
import { type Actor, type AgencyActor, isAuditor, isHrAdmin } from "@/lib/auth/actor";
import { canConduct, canSeeTeam } from "@/lib/calibration/policy";
import { isId } from "@/lib/core/input";
import type { Reads } from "@/lib/db/direct";
import { Prisma } from "@/lib/db/generated/client";
import type { EvaluationState, PeriodState, SubperiodKind } from "@/lib/db/generated/enums";
import type { Tx } from "@/lib/db/tenant";
import { type Candidate, findCandidates } from "@/lib/employees/queries/candidates";
import { choosePlace, type PlacePage } from "./open";

export const TEAM_PAGE = 25;

export type Team = {
  id: string;
  agencyId: string;
  unitId: string;
  unitName: string;
  unitPath: string;
  periodId: string;
  periodState: PeriodState;
  year: number;
  purpose: string;
  formedBy: string;
  formedAt: Date;
  endedAt: Date | null;
  endReason: string | null;
  version: number;
  /** Whether the agency has evaluation teams at all. */
  enabled: boolean;
  /** Member now: the team has not ended, and the agency has not switched teams off. */
  isMember: boolean;
};

/** Whether the person is a member of team "t" who reads: the team runs, and the agency "g" has teams. */
export const memberSql = (
  employeeId: string | null,
) => Prisma.sql`(t."endedAt" IS NULL AND g."evaluationTeams"
  AND EXISTS (SELECT 1 FROM "EvaluationTeamMember" m WHERE m."agencyId" = t."agencyId" AND m."teamId" = t."id"
    AND m."employeeId" = ${employeeId}::uuid AND m."leftAt" IS NULL))`;

const columns = (employeeId: string | null) => Prisma.sql`
  t."id", t."agencyId", t."unitId", u."name" AS "unitName", u."path" AS "unitPath", t."periodId", p."state" AS "periodState",
  p."year", t."purpose", t."formedBy", t."formedAt", t."endedAt", t."endReason", t."version", g."evaluationTeams" AS "enabled",
  ${memberSql(employeeId)} AS "isMember"`;

const tables = Prisma.sql`"EvaluationTeam" t
  JOIN "Agency" g ON g."id" = t."agencyId"
  JOIN "Unit" u ON u."agencyId" = t."agencyId" AND u."id" = t."unitId"
  JOIN "Period" p ON p."agencyId" = t."agencyId" AND p."id" = t."periodId"`;

/** A team the actor may see; null otherwise. One statement. */
export async function findTeam(tx: Reads, actor: Actor, agencyId: string, id: string): Promise<Team | null> {
  if (!isId(id)) return null;
  const rows = await tx.$queryRaw<Team[]>(Prisma.sql`
    SELECT ${columns(actor.employeeId)} FROM ${tables} WHERE t."agencyId" = ${agencyId}::uuid AND t."id" = ${id}::uuid`);
  const team = rows[0];
  return team !== undefined && canSeeTeam(actor, team) ? team : null;
}

export type TeamRow = Team & { members: number; total: number };

/** Teams the actor appoints or is a member of (all for HR admin and auditor), newest first; 25 a page. */
export function listTeams(tx: Reads, actor: AgencyActor, page: number): Promise<TeamRow[]> {
  const { agencyId, employeeId, headsUnitPath } = actor;
  return tx.$queryRaw<TeamRow[]>(Prisma.sql`
    SELECT ${columns(employeeId)}, count(*) OVER ()::int AS "total",
      (SELECT count(*)::int FROM "EvaluationTeamMember" m
        WHERE m."agencyId" = t."agencyId" AND m."teamId" = t."id" AND m."leftAt" IS NULL) AS "members"
    FROM ${tables}
    WHERE t."agencyId" = ${agencyId}::uuid AND (${isHrAdmin(actor) || isAuditor(actor)}
      OR starts_with(u."path", ${headsUnitPath}::text) OR ${memberSql(employeeId)})
    ORDER BY t."formedAt" DESC, t."id" LIMIT ${TEAM_PAGE} OFFSET ${(page - 1) * TEAM_PAGE}`);
}

/** Whether the agency has switched evaluation teams on. */
export async function hasTeams(tx: Tx, agencyId: string): Promise<boolean> {
  const agency = await tx.agency.findUnique({ where: { id: agencyId }, select: { evaluationTeams: true } });
  return agency?.evaluationTeams ?? false;
}

export type TeamListPage = { rows: TeamRow[]; enabled: boolean };

export async function getTeamList(tx: Tx, actor: AgencyActor, page: number): Promise<TeamListPage> {
  return { enabled: await hasTeams(tx, actor.agencyId), rows: await listTeams(tx, actor, page) };
}

/** The form that appoints a team; null when it is not the actor's to appoint, or the agency has no teams. */
export async function getFormPage(
  tx: Tx,
  actor: AgencyActor,
  unitId: string | null,
  text: string,
): Promise<PlacePage | null> {
  return (await hasTeams(tx, actor.agencyId)) ? choosePlace(tx, actor, unitId, text) : null;
}

export type TeamMember = { employeeId: string; name: string; party: string; leftAt: Date | null };

export type AdvisedRow = {
  evaluationId: string;
  employeeName: string;
  positionName: string;
  kind: SubperiodKind;
  number: number;
  state: EvaluationState;
  advice: number;
  open: number;
  total: number;
};

export type TeamPage = {
  team: Team;
  members: TeamMember[];
  rows: AdvisedRow[];
  candidates: Candidate[];
  conducts: boolean;
};

/**
 * A team with its members and the evaluations it reads, 25 a page; the reader's own evaluation is not among them. Null for
 * whom it is not. Four statements.
 */
export async function getTeamPage(
  tx: Reads,
  actor: AgencyActor,
  id: string,
  { page, text }: { page: number; text: string },
): Promise<TeamPage | null> {
  const team = await findTeam(tx, actor, actor.agencyId, id);
  if (team === null) return null;
  const members = await listMembers(tx, team);
  const conducts = canConduct(actor, team);
  const there = new Set(members.filter(({ leftAt }) => leftAt === null).map(({ employeeId }) => employeeId));
  const found = conducts && text !== "" ? await findCandidates(tx, actor, text) : [];
  return {
    team,
    members,
    conducts,
    rows: await listAdvised(tx, actor, team, page),
    candidates: found.filter((one) => !there.has(one.id)),
  };
}

function listMembers(tx: Reads, { agencyId, id }: Team): Promise<TeamMember[]> {
  return tx.$queryRaw<TeamMember[]>`
    SELECT e."id" AS "employeeId", concat_ws(', ', concat_ws(' ', e."frontTitle", e."name"), e."backTitle") AS "name",
      m."party", m."leftAt"
    FROM "EvaluationTeamMember" m JOIN "Employee" e ON e."agencyId" = m."agencyId" AND e."id" = m."employeeId"
    WHERE m."agencyId" = ${agencyId}::uuid AND m."teamId" = ${id}::uuid ORDER BY m."leftAt" NULLS FIRST, e."name" LIMIT 100`;
}

/** Evaluations of the team's unit and everything below it in the team's year, each unit through its own index. */
function listAdvised(
  tx: Reads,
  { employeeId }: AgencyActor,
  team: Team,
  page: number,
): Promise<AdvisedRow[]> {
  const { agencyId, periodId, unitPath } = team;
  return tx.$queryRaw<AdvisedRow[]>`
    SELECT v."id" AS "evaluationId", e."name" AS "employeeName", k."positionName", s."kind", s."number", v."state",
      count(*) OVER ()::int AS "total",
      (SELECT count(*)::int FROM "EvaluationAdvice" a WHERE a."agencyId" = v."agencyId" AND a."evaluationId" = v."id") AS "advice",
      (SELECT count(*)::int FROM "EvaluationAdvice" a WHERE a."agencyId" = v."agencyId" AND a."evaluationId" = v."id"
        AND a."kind" = 'RECOMMENDATION' AND a."answeredAt" IS NULL) AS "open"
    FROM "Subperiod" s
    JOIN "Unit" u ON u."agencyId" = s."agencyId" AND starts_with(u."path", ${unitPath})
    JOIN "Evaluation" v ON v."agencyId" = u."agencyId" AND v."subperiodId" = s."id" AND v."unitId" = u."id"
    JOIN "Skp" k ON k."agencyId" = v."agencyId" AND k."id" = v."skpId"
    JOIN "Employee" e ON e."agencyId" = v."agencyId" AND e."id" = v."employeeId"
    WHERE s."agencyId" = ${agencyId}::uuid AND s."periodId" = ${periodId}::uuid AND e."id" IS DISTINCT FROM ${employeeId}::uuid
    ORDER BY s."endsOn" DESC, s."kind" DESC, e."name", v."id" LIMIT ${TEAM_PAGE} OFFSET ${(page - 1) * TEAM_PAGE}`;
}
