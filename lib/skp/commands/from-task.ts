import "server-only";
import { canTake } from "@/lib/assignments/policy";
import { getTask, type Task } from "@/lib/assignments/queries/task";
import { resultKindOf, startsFrom } from "@/lib/assignments/rules/task";
import type { Actor } from "@/lib/auth/actor";
import { command } from "@/lib/core/command";
import { reject } from "@/lib/core/errors";
import type { Tx } from "@/lib/db/tenant";
import { appendResult, isAppendable } from "@/lib/skp/append";
import { addTaskResultInput } from "@/lib/skp/append-schema";
import { requirePlanning } from "@/lib/skp/moment";
import { canEver } from "@/lib/skp/policy";
import { getHead, type SkpHead } from "@/lib/skp/queries/head";

/**
 * Takes an approved task into the person's plan of that year, with the office that gave it. Acting as Plt. or Plh., or a
 * structural post, is a main result whatever was chosen (p.50 d). A task is taken up once.
 */
export const addTaskResult = command({
  event: "skp.task.add",
  input: addTaskResultInput,
  load: async ({ tx, actor, agencyId, input }) => {
    await lockTask(tx, agencyId, input.taskId);
    const task = await getTask(tx, actor, agencyId, input.taskId);
    return task === null ? null : { task, plan: await planOf(tx, actor, task) };
  },
  allow: (actor, { task, plan }) =>
    plan === null ? canTake(actor, task, "plan") : canEver(actor, plan, "editResults"),
  run: async ({ tx, actor, input, subject: { task, plan }, now }) => {
    if (task.isPlanned) reject("TASK_PLANNED");
    if (!startsFrom("plan", task)) reject("WRONG_STATE");
    if (plan === null) reject("TASK_NO_PLAN");
    await requirePlanning({ tx, actor, subject: plan, now });
    if (!isAppendable(plan.state)) reject("PLAN_HELD");
    const resultId = await appendResult(tx, plan, {
      kind: resultKindOf(task.duty, input.kind),
      statement: input.statement,
      assignedBy: task.giverOffice,
      taskId: task.id,
      ...(await roleOf(tx, task)),
    });
    return { skpId: plan.id, resultId };
  },
  audit: ({ subject: { task }, data }) => ({
    subjectType: "Skp",
    subjectId: data.skpId,
    employeeId: task.employeeId,
    detail: { taskId: task.id, resultId: data.resultId },
  }),
});

/** Of two who take up the same task at once, the second waits and then finds it taken. */
async function lockTask(tx: Tx, agencyId: string, taskId: string): Promise<void> {
  await tx.$executeRaw`SELECT 1 FROM "TaskAssignment"
    WHERE "agencyId" = ${agencyId}::uuid AND "id" = ${taskId}::uuid FOR UPDATE`;
}

/** The cell of a matrix the task asked for (p.46 f10): the result stays linked to it, whatever words it takes. */
async function roleOf(tx: Tx, { agencyId, id: taskId }: Task) {
  const role = await tx.matrixRole.findFirst({
    where: { agencyId, taskId },
    select: {
      id: true,
      workResultId: true,
      indicatorId: true,
      indicator: { select: { workResultId: true } },
    },
  });
  if (role === null) return {};
  const servesId = role.workResultId ?? role.indicator?.workResultId ?? null;
  return { roleId: role.id, servesId, servesIndicatorId: role.indicatorId };
}

async function planOf(tx: Tx, actor: Actor, task: Task): Promise<SkpHead | null> {
  return task.skpId === null ? null : getHead(tx, actor, task.agencyId, task.skpId, true);
}
