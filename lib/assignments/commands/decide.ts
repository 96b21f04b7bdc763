import "server-only";
import { command } from "@/lib/core/command";
import { reject } from "@/lib/core/errors";
import type { TaskAssignmentState } from "@/lib/db/generated/enums";
import type { Tx } from "@/lib/db/tenant";
import { canTake } from "../policy";
import { seeTask, type Task } from "../queries/task";
import { startsFrom, type TaskStep } from "../rules/task";
import { cancelTaskInput, decideTaskInput, endTaskInput } from "../schema";

/** The appraiser approves or refuses, weighing competence, workload and progress (p.46 f12). */
export const decideTask = command({
  event: "task.decide",
  input: decideTaskInput,
  load: seeTask,
  allow: (actor, task) => canTake(actor, task, "decide"),
  run: async ({ tx, actor, input, subject, now }) => {
    const { decision, note, version } = input;
    if (decision === "APPROVED" && subject.employeeLeft) reject("TASK_PERSON_LEFT");
    const decided = { state: decision, note, decidedById: actor.employeeId, decidedAt: now };
    await move(tx, subject, { step: "decide", version }, decided);
    if (decision === "REFUSED") await leaveLead(tx, subject);
    return { taskId: subject.id, decision };
  },
  audit: ({ subject, input }) => auditOf(subject, { decision: input.decision }),
});

/** Whoever gave or asked for the task calls it off, with the reason, as long as no plan has taken it up. */
export const cancelTask = command({
  event: "task.cancel",
  input: cancelTaskInput,
  load: seeTask,
  allow: (actor, task) => canTake(actor, task, "cancel"),
  run: async ({ tx, input, subject }) => {
    const { note, version } = input;
    if (subject.isPlanned) reject("TASK_PLANNED");
    await move(tx, subject, { step: "cancel", version }, { state: "CANCELLED", note });
    await leaveLead(tx, subject);
    return { taskId: subject.id };
  },
  audit: ({ subject }) => auditOf(subject, {}),
});

/** The giver or the appraiser ends a running task; what the plan says of it stays. */
export const endTask = command({
  event: "task.end",
  input: endTaskInput,
  load: seeTask,
  allow: (actor, task) => canTake(actor, task, "end"),
  run: async ({ tx, input, subject }) => {
    const { endsOn, version } = input;
    if (endsOn < subject.startsOn)
      reject("VALIDATION", { fields: { endsOn: "Pilih hari pada atau setelah tanggal mulai." } });
    await move(tx, subject, { step: "end", version }, { state: "ENDED", endsOn });
    await leaveLead(tx, subject);
    return { taskId: subject.id };
  },
  audit: ({ subject, input }) => auditOf(subject, { endsOn: input.endsOn }),
});

type Change = {
  state: TaskAssignmentState;
  note?: string | null;
  endsOn?: Date;
  decidedById?: string | null;
  decidedAt?: Date;
};

async function move(
  tx: Tx,
  task: Task,
  from: { step: TaskStep; version: number },
  data: Change,
): Promise<void> {
  const { agencyId, id, state } = task;
  if (task.periodState !== "OPEN") reject("PERIOD_NOT_OPEN");
  if (!startsFrom(from.step, task)) reject("WRONG_STATE");
  const moved = await tx.taskAssignment.updateMany({
    where: { agencyId, id, state, version: from.version },
    data: { ...data, version: { increment: 1 } },
  });
  if (moved.count === 0) reject("CONFLICT", { current: { version: String(task.version) } });
}

/** A lead whose task ends no longer leads the team. */
async function leaveLead(tx: Tx, { agencyId, teamId, employeeId, roleName }: Task): Promise<void> {
  if (teamId === null || roleName !== "Ketua tim") return;
  await tx.workTeam.updateMany({
    where: { agencyId, id: teamId, leadId: employeeId },
    data: { leadId: null, version: { increment: 1 } },
  });
}

function auditOf(task: Task, detail: Record<string, unknown>) {
  return { subjectType: "TaskAssignment", subjectId: task.id, employeeId: task.employeeId, detail };
}
