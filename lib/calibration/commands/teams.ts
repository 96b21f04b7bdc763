import "server-only";
import { canConduct } from "@/lib/calibration/policy";
import { findTeam, hasTeams, type Team } from "@/lib/calibration/queries/teams";
import { addMemberInput, endTeamInput, formTeamInput, removeMemberInput } from "@/lib/calibration/schema";
import { command, type Scene } from "@/lib/core/command";
import { isoDay } from "@/lib/core/dates";
import { reject } from "@/lib/core/errors";
import type { Tx } from "@/lib/db/tenant";
import { requireManageable } from "./items";

/** Appoints an evaluation team for a unit in the year that is open today, where the agency has teams. */
export const formEvaluationTeam = command({
  event: "evaluationTeam.form",
  input: formTeamInput,
  load: async ({ tx, agencyId, input }) => {
    const unit = await tx.unit.findUnique({
      where: { agencyId_id: { agencyId, id: input.unitId } },
      select: { id: true, path: true },
    });
    return unit && { unitId: unit.id, unitPath: unit.path };
  },
  allow: canConduct,
  run: async ({ tx, actor, agencyId, input, subject, now }) => {
    if (!(await hasTeams(tx, agencyId))) reject("TEAMS_OFF");
    const periodId = await openYear(tx, agencyId, new Date(isoDay(now, actor.timeZone)));
    const { unitId } = subject;
    await requireManageable(tx, { agencyId, unitId, scopeId: agencyId, measure: "EMPLOYEES" });
    const created = await tx.evaluationTeam.createManyAndReturn({
      data: [{ agencyId, unitId, periodId, purpose: input.purpose, formedBy: actor.name, formedAt: now }],
      select: { id: true },
      skipDuplicates: true,
    });
    return { teamId: created[0]?.id ?? reject("EVALUATION_TEAM_EXISTS"), periodId };
  },
  audit: ({ subject, data: { teamId, periodId } }) =>
    auditOf({ id: teamId }, { unitId: subject.unitId, periodId }),
});

/** The open year whose evaluations are under way: that of today, or the last one while its yearly evaluation runs. */
async function openYear(tx: Tx, agencyId: string, today: Date): Promise<string> {
  const period = await tx.period.findFirst({
    where: { agencyId, state: "OPEN", startsOn: { lte: today } },
    orderBy: { year: "desc" },
    select: { id: true },
  });
  return period?.id ?? reject("PERIOD_NOT_OPEN");
}

/** Somebody of any unit becomes a member, for a party; again after having left, too. */
export const addTeamMember = command({
  event: "evaluationTeam.addMember",
  input: addMemberInput,
  load: loadTeam,
  allow: canConduct,
  run: async ({ tx, agencyId, input, subject, now }) => {
    requireRunning(subject);
    const { teamId, employeeId, party } = input;
    const there = await tx.employee.count({ where: { agencyId, id: employeeId, leftOn: null } });
    if (there === 0) reject("NOT_FOUND");
    await tx.evaluationTeamMember.upsert({
      where: { agencyId_teamId_employeeId: { agencyId, teamId, employeeId } },
      create: { agencyId, teamId, employeeId, party, joinedAt: now },
      update: { party, leftAt: null },
    });
    return { teamId };
  },
  audit: ({ subject, input }) => auditOf(subject, { memberId: input.employeeId, party: input.party }),
});

/** A member leaves: reads nothing from here on; what was said stays. */
export const removeTeamMember = command({
  event: "evaluationTeam.removeMember",
  input: removeMemberInput,
  load: loadTeam,
  allow: canConduct,
  run: async ({ tx, agencyId, input: { teamId, employeeId }, subject, now }) => {
    requireRunning(subject);
    const member = { agencyId, teamId, employeeId };
    if ((await tx.evaluationTeamMember.count({ where: member })) === 0) reject("NOT_FOUND");
    await tx.evaluationTeamMember.updateMany({
      where: { ...member, leftAt: null },
      data: { leftAt: now },
    });
    return { teamId };
  },
  audit: ({ subject, input }) => auditOf(subject, { memberId: input.employeeId }),
});

/** Ends the team: its members read nothing from here on. */
export const endEvaluationTeam = command({
  event: "evaluationTeam.end",
  input: endTeamInput,
  load: loadTeam,
  allow: canConduct,
  run: async ({ tx, agencyId, input, subject, now }) => {
    if (subject.endedAt !== null) reject("EVALUATION_TEAM_ENDED");
    const { count } = await tx.evaluationTeam.updateMany({
      where: { agencyId, id: subject.id, version: input.version, endedAt: null },
      data: { endedAt: now, endReason: input.reason, version: { increment: 1 } },
    });
    if (count === 0) reject("CONFLICT", { current: { version: String(subject.version) } });
    return { teamId: subject.id };
  },
  audit: ({ subject }) => auditOf(subject),
});

function loadTeam({ tx, actor, agencyId, input }: Scene<{ teamId: string }>): Promise<Team | null> {
  return findTeam(tx, actor, agencyId, input.teamId);
}

function requireRunning({ enabled, endedAt, periodState }: Team): void {
  if (!enabled) reject("TEAMS_OFF");
  if (endedAt !== null) reject("EVALUATION_TEAM_ENDED");
  if (periodState !== "OPEN") reject("PERIOD_NOT_OPEN");
}

function auditOf(team: { id: string }, detail: Record<string, unknown> = {}) {
  return { subjectType: "EvaluationTeam", subjectId: team.id, detail };
}
