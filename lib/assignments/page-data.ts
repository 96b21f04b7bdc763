import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import type { Reads } from "@/lib/db/direct";
import type { Tx } from "@/lib/db/tenant";
import { relationTo } from "@/lib/employees/policy";
import { type Candidate, findCandidates } from "@/lib/employees/queries/candidates";
import { availableSteps, canGiveTasks, canManageTeam } from "./policy";
import { getTask } from "./queries/task";
import { getTeam, listMembers } from "./queries/teams";
import { getWorkload } from "./queries/workload";

/** One task with what the actor can do; the appraiser also sees what to weigh while it waits. Two statements. */
export async function getTaskPage(tx: Reads, actor: AgencyActor, taskId: string) {
  const task = await getTask(tx, actor, actor.agencyId, taskId);
  if (task === null) return null;
  const steps = task.periodState === "OPEN" ? availableSteps(actor, task) : [];
  const { agencyId, employeeId, periodId } = task;
  const workload = steps.includes("decide")
    ? await getWorkload(tx, { agencyId, employeeId, periodId, taskId })
    : null;
  const isOwn = relationTo(actor, task) === "SELF";
  return { task, steps, workload, isOwn, isGiver: actor.employeeId === task.giverId };
}

export type TaskPage = NonNullable<Awaited<ReturnType<typeof getTaskPage>>>;

/** One team with its people; whether the actor may change it. Two statements. */
export async function getTeamPage(tx: Reads, actor: AgencyActor, teamId: string, page: number) {
  const team = await getTeam(tx, actor, actor.agencyId, teamId);
  if (team === null) return null;
  const canManage = team.periodState === "OPEN" && canManageTeam(actor, team.unitPath);
  return { team, canManage, members: await listMembers(tx, team, page) };
}

export type TeamPage = NonNullable<Awaited<ReturnType<typeof getTeamPage>>>;

type Wanted = { text: string; teamId: string | null };

/** Whom to appoint: people found by name, or the own team to begin with; null when the actor gives no tasks there. */
export async function getAppointPage(tx: Tx, actor: AgencyActor, { text, teamId }: Wanted) {
  if (!canGiveTasks(actor)) return null;
  const team = teamId === null ? null : await getTeam(tx, actor, actor.agencyId, teamId);
  if (teamId !== null && (team === null || !canManageTeam(actor, team.unitPath))) return null;
  const people = text === "" ? await listOwnPeople(tx, actor) : await findCandidates(tx, actor, text);
  return { team, people: people.filter(({ id }) => id !== actor.employeeId) };
}

async function listOwnPeople(tx: Tx, actor: AgencyActor): Promise<Candidate[]> {
  const rows = await tx.employee.findMany({
    where: { agencyId: actor.agencyId, superiorId: actor.employeeId ?? "", leftOn: null },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: 10,
    select: {
      id: true,
      name: true,
      frontTitle: true,
      backTitle: true,
      position: { select: { name: true } },
      unit: { select: { name: true } },
    },
  });
  return rows.map(({ position, unit, ...row }) => ({
    ...row,
    positionName: position?.name ?? null,
    unitName: unit?.name ?? null,
  }));
}
