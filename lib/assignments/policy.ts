import { type Actor, leadsUnit } from "@/lib/auth/actor";
import type { TaskAssignmentForm, TaskAssignmentState } from "@/lib/db/generated/enums";
import { type Line, relationTo } from "@/lib/employees/policy";
import { startsFrom, type TaskStep } from "./rules/task";

/** A task with the present line of its employee, its giver and the unit where it is done. */
export type TaskLine = Line & {
  giverId: string | null;
  taskUnitPath: string | null;
  teamLeadId: string | null;
};

/** Whether the actor may give tasks: penugasan is done by a leader (p.45 f4). */
export function canGiveTasks(actor: Actor): boolean {
  return actor.employeeId !== null && (actor.headsUnitId !== null || actor.isAppraiser);
}

/** Whether the actor may give a task to this person: anybody in the agency but themselves (p.45 f5). */
export function canAppoint(actor: Actor, employeeId: string): boolean {
  return canGiveTasks(actor) && actor.employeeId !== employeeId;
}

/** Whether the actor forms and changes the teams of the unit: its leader, or a leader above. */
export function canManageTeam(actor: Actor, unitPath: string | null): boolean {
  return leadsUnit(actor, unitPath);
}

/** Whether the actor may read the task: those of the employee's line, the giver, leaders where it is done, the team's lead. */
export function canSeeTask(actor: Actor, task: TaskLine): boolean {
  if (relationTo(actor, task) !== null || leadsUnit(actor, task.taskUnitPath)) return true;
  return actor.employeeId !== null && [task.giverId, task.teamLeadId].includes(actor.employeeId);
}

type Row = TaskLine & { form: TaskAssignmentForm; state: TaskAssignmentState; isPlanned: boolean };

/** Whether the step is the actor's to take at all, in whatever state the task is. */
export function canTake(
  actor: Actor,
  task: TaskLine & { form: TaskAssignmentForm },
  step: TaskStep,
): boolean {
  const relation = relationTo(actor, task);
  const gives = actor.employeeId !== null && actor.employeeId === task.giverId;
  switch (step) {
    case "decide":
      return relation === "APPRAISER";
    case "cancel":
      return task.form === "APPOINTMENT" ? gives : relation === "SELF";
    case "end":
      return gives || relation === "APPRAISER";
    case "plan":
      return relation === "SELF";
  }
}

/** What the page of a task offers. */
export function availableSteps(actor: Actor, task: Row): TaskStep[] {
  const steps: TaskStep[] = ["decide", "plan", "end", "cancel"];
  return steps.filter((step) => canTake(actor, task, step) && startsFrom(step, task));
}
