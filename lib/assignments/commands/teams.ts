import "server-only";
import { hasAgency } from "@/lib/auth/actor";
import { command } from "@/lib/core/command";
import { reject } from "@/lib/core/errors";
import type { Tx } from "@/lib/db/tenant";
import { canManageTeam } from "../policy";
import { findOpenPeriod, getUnitLeader } from "../queries/people";
import { seeTeam, type Team } from "../queries/teams";
import { createTeamInput, endTeamInput, releaseLeadInput, updateTeamInput } from "../schema";

/** The leader of a unit forms a team there. Lead and members come with their tasks. Returns `teamId`. */
export const createTeam = command({
  event: "team.create",
  input: createTeamInput,
  load: async ({ tx, actor, now }) => {
    if (!hasAgency(actor) || actor.headsUnitId === null) return null;
    return getUnitLeader(tx, actor, actor.headsUnitId, now);
  },
  allow: (actor, unit) => actor.headsUnitId === unit.unitId,
  run: async ({ tx, agencyId, input, subject }) => {
    const periodId = (await findOpenPeriod(tx, agencyId, input.startsOn)) ?? reject("PERIOD_NOT_OPEN");
    const { id } = await tx.workTeam.create({
      data: { ...input, agencyId, periodId, unitId: subject.unitId },
      select: { id: true },
    });
    return { teamId: id };
  },
  audit: ({ input, data }) => ({
    subjectType: "WorkTeam",
    subjectId: data.teamId,
    detail: { name: input.name },
  }),
});

/** Changes name, purpose and dates. */
export const updateTeam = command({
  event: "team.update",
  input: updateTeamInput,
  load: seeTeam,
  allow: (actor, team) => canManageTeam(actor, team.unitPath),
  run: async ({ tx, input, subject }) => {
    const { teamId: _, version, ...data } = input;
    await change(tx, subject, version, data);
    return { teamId: subject.id };
  },
  audit: ({ subject, input }) => auditOf(subject, { before: subject.name, name: input.name }),
});

/** The team has no lead from now on; the former lead's task ends or is called off. */
export const releaseLead = command({
  event: "team.release-lead",
  input: releaseLeadInput,
  load: seeTeam,
  allow: (actor, team) => canManageTeam(actor, team.unitPath),
  run: async ({ tx, input, subject }) => {
    const { leadId } = subject;
    if (leadId === null) reject("WRONG_STATE");
    await change(tx, subject, input.version, { leadId: null });
    await stopTasks(tx, subject, { employeeId: leadId, roleName: "Ketua tim" });
    return { teamId: subject.id };
  },
  audit: ({ subject }) => auditOf(subject, { leadId: subject.leadId }),
});

/** The team's work is over: its running tasks end with it, what still waited is called off. */
export const endTeam = command({
  event: "team.end",
  input: endTeamInput,
  load: seeTeam,
  allow: (actor, team) => canManageTeam(actor, team.unitPath),
  run: async ({ tx, input, subject }) => {
    const { endsOn, version } = input;
    if (endsOn < subject.startsOn)
      reject("VALIDATION", { fields: { endsOn: "Pilih hari pada atau setelah tanggal mulai." } });
    await change(tx, subject, version, { endsOn });
    await stopTasks(tx, subject, {}, endsOn);
    return { teamId: subject.id };
  },
  audit: ({ subject, input }) => auditOf(subject, { endsOn: input.endsOn }),
});

type Data = Parameters<Tx["workTeam"]["updateMany"]>[0]["data"];

async function change(tx: Tx, team: Team, version: number, data: Data): Promise<void> {
  if (team.periodState !== "OPEN") reject("PERIOD_NOT_OPEN");
  const changed = await tx.workTeam.updateMany({
    where: { agencyId: team.agencyId, id: team.id, version },
    data: { ...data, version: { increment: 1 } },
  });
  if (changed.count > 0) return;
  const { name, purpose } = team;
  reject("CONFLICT", { current: { version: String(team.version), name, purpose: purpose ?? "" } });
}

type Which = { employeeId?: string; roleName?: string };

async function stopTasks(tx: Tx, { agencyId, id: teamId }: Team, which: Which, endsOn?: Date): Promise<void> {
  const tasks = { agencyId, teamId, ...which };
  const next = { version: { increment: 1 } };
  await tx.taskAssignment.updateMany({
    where: { ...tasks, state: "APPROVED", ...(endsOn && { startsOn: { lte: endsOn } }) },
    data: { state: "ENDED", ...(endsOn && { endsOn }), ...next },
  });
  await tx.taskAssignment.updateMany({
    where: { ...tasks, state: { in: ["PROPOSED", "APPROVED"] } },
    data: { state: "CANCELLED", note: "Tim kerja berakhir.", ...next },
  });
}

function auditOf(team: Team, detail: Record<string, unknown>) {
  return { subjectType: "WorkTeam", subjectId: team.id, detail };
}
