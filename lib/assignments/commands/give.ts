import "server-only";
import type { z } from "zod";
import { hasAgency } from "@/lib/auth/actor";
import { command } from "@/lib/core/command";
import { reject } from "@/lib/core/errors";
import type { Tx } from "@/lib/db/tenant";
import { canAppoint, canManageTeam } from "../policy";
import { findOpenPeriod, getMember, getUnitLeader, type Member, today } from "../queries/people";
import { getTeam, type Team } from "../queries/teams";
import { firstState, isLeadRole, scopeOf } from "../rules/task";
import { applyTaskInput, appointTaskInput } from "../schema";

type Appointment = z.output<typeof appointTaskInput>;

/**
 * Appoints somebody to a task (p.46 f9). The appraiser's own appointment holds at once; any other waits for the appraiser
 * of the person. As lead of a team only while the team has none.
 */
export const appointTask = command({
  event: "task.appoint",
  input: appointTaskInput,
  load: async ({ tx, actor, agencyId, input }) => {
    const member = await getMember(tx, agencyId, input.employeeId);
    const team = input.teamId === null ? null : await getTeam(tx, actor, agencyId, input.teamId);
    return member === null || (input.teamId !== null && team === null) ? null : { member, team };
  },
  allow: (actor, { member, team }) =>
    canAppoint(actor, member.employeeId) && (team === null || canManageTeam(actor, team.unitPath)),
  run: async ({ tx, actor, agencyId, input, subject: { member, team }, now }) => {
    const { teamRole: _, giverOffice, place, startsOn, ...task } = input;
    if (!hasAgency(actor)) reject("FORBIDDEN");
    const periodId = (await findOpenPeriod(tx, agencyId, startsOn)) ?? reject("PERIOD_NOT_OPEN");
    const appraiserId = member.superiorId ?? reject("TASK_NO_APPRAISER", { values: { name: member.name } });
    const unitId = team?.unitId ?? actor.headsUnitId ?? actor.unitId;
    const leader = unitId === null ? null : await getUnitLeader(tx, actor, unitId, now);
    const office =
      leader?.giverId === actor.employeeId ? leader?.office : await ownOffice(tx, agencyId, actor);
    const state = firstState(actor.employeeId, appraiserId);
    if (team !== null) await joinTeam(tx, team, input, member);
    const { id } = await tx.taskAssignment.create({
      data: {
        ...task,
        roleName: leads(input) ? "Ketua tim" : task.roleName,
        agencyId,
        periodId,
        form: "APPOINTMENT",
        scope: scopeOf({ place, unitId, employeeUnitId: member.unitId }),
        unitId: place === "INSIDE" ? unitId : null,
        giverId: actor.employeeId,
        giverOffice: giverOffice ?? office ?? actor.name,
        startsOn,
        state,
        ...(state === "APPROVED" && { decidedById: actor.employeeId, decidedAt: now }),
        createdById: actor.accountId,
        createdAt: now,
      },
      select: { id: true },
    });
    return { taskId: id, teamId: team?.id ?? null, state };
  },
  audit: ({ input, data }) => ({
    subjectType: "TaskAssignment",
    subjectId: data.taskId,
    employeeId: input.employeeId,
    detail: { title: input.title, state: data.state, teamId: input.teamId },
  }),
});

/** Whether the appointment makes the person lead of the team, by the choice or by the words of the role. */
function leads({ teamId, teamRole, roleName }: Appointment): boolean {
  return teamId !== null && (teamRole === "LEAD" || isLeadRole(roleName));
}

async function joinTeam(tx: Tx, team: Team, input: Appointment, member: Member): Promise<void> {
  const { agencyId, id, endsOn, leadId, leadName } = team;
  if (endsOn !== null && endsOn < input.startsOn) reject("TEAM_ENDED");
  if (!leads(input)) return;
  if (leadId !== null) reject("TEAM_HAS_LEAD", { values: { name: leadName ?? "" } });
  const taken = await tx.workTeam.updateMany({
    where: { agencyId, id, leadId: null },
    data: { leadId: member.employeeId, version: { increment: 1 } },
  });
  if (taken.count === 0) reject("TEAM_HAS_LEAD", { values: { name: "orang lain" } });
}

async function ownOffice(
  tx: Tx,
  agencyId: string,
  actor: { employeeId: string | null },
): Promise<string | null> {
  const own = await tx.employee.findUnique({
    where: { agencyId_id: { agencyId, id: actor.employeeId ?? "" } },
    select: { position: { select: { name: true } } },
  });
  return own?.position?.name ?? null;
}

/** The employee asks for a task, in the own unit or anywhere else (p.46 f11); the appraiser decides. */
export const applyTask = command({
  event: "task.apply",
  input: applyTaskInput,
  load: async ({ tx, actor, agencyId, input, now }) => {
    if (actor.employeeId === null || !hasAgency(actor)) return null;
    const member = await getMember(tx, agencyId, actor.employeeId);
    const leader = input.unitId === null ? null : await getUnitLeader(tx, actor, input.unitId, now);
    return member === null || (input.place === "INSIDE" && leader === null) ? null : { member, leader };
  },
  allow: (actor, { member }) => actor.employeeId === member.employeeId,
  run: async ({ tx, actor, agencyId, input, subject: { member, leader }, now }) => {
    const { place, startsOn, giverOffice, unitId: _, ...task } = input;
    if (!hasAgency(actor)) reject("FORBIDDEN");
    const periodId = (await findOpenPeriod(tx, agencyId, startsOn)) ?? reject("PERIOD_NOT_OPEN");
    if (member.superiorId === null) reject("TASK_NO_APPRAISER", { values: { name: "Anda" } });
    const host = place === "INSIDE" ? leader : null;
    if (input.endsOn !== null && input.endsOn < today(actor, now))
      reject("VALIDATION", { fields: { endsOn: "Pilih tanggal selesai yang belum lewat." } });
    const { id } = await tx.taskAssignment.create({
      data: {
        ...task,
        agencyId,
        periodId,
        employeeId: member.employeeId,
        form: "VOLUNTARY",
        scope: scopeOf({ place, unitId: host?.unitId ?? null, employeeUnitId: member.unitId }),
        unitId: host?.unitId ?? null,
        giverId: host?.giverId === member.employeeId ? null : (host?.giverId ?? null),
        giverOffice: giverOffice ?? host?.office ?? "",
        startsOn,
        createdById: actor.accountId,
        createdAt: now,
      },
      select: { id: true },
    });
    return { taskId: id };
  },
  audit: ({ subject, input, data }) => ({
    subjectType: "TaskAssignment",
    subjectId: data.taskId,
    employeeId: subject.member.employeeId,
    detail: { title: input.title, place: input.place },
  }),
});
