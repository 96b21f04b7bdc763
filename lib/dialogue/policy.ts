import type { Actor } from "@/lib/auth/actor";
import type { DialogueState } from "@/lib/db/generated/enums";
import { type Line, relationTo } from "@/lib/employees/policy";

/** A dialogue with the present line of its employee. */
export type DialogueLine = Line & { leaderId: string };

export type Side = "EMPLOYEE" | "LEADER";

/** Which of the two who talk the actor is; null for everybody else. */
export function sideOf(actor: Actor, line: DialogueLine): Side | null {
  if (actor.employeeId === null) return null;
  if (actor.employeeId === line.employeeId) return "EMPLOYEE";
  return actor.employeeId === line.leaderId ? "LEADER" : null;
}

/**
 * CONTENT: both sides, the direct superior of today (who carries on the open actions) and the leaders above.
 * FACTS: HR and auditor learn that the dialogue took place, not what was said. Null: it does not exist for them.
 */
export function accessOf(actor: Actor, line: DialogueLine): "CONTENT" | "FACTS" | null {
  const relation = relationTo(actor, line);
  if (sideOf(actor, line) !== null || relation === "APPRAISER" || relation === "ABOVE") return "CONTENT";
  return relation === null ? null : "FACTS";
}

/** A dialogue is planned by the employee with the own direct superior, or by the superior with the employee. */
export function canPlanDialogue(actor: Actor, line: Line): boolean {
  const relation = relationTo(actor, line);
  return relation === "SELF" || relation === "APPRAISER";
}

/** An agreed action is closed by either side of its dialogue, or by the direct superior of today. */
export function canCloseAction(actor: Actor, line: DialogueLine): boolean {
  return sideOf(actor, line) !== null || relationTo(actor, line) === "APPRAISER";
}

type Row = DialogueLine & {
  state: DialogueState;
  employeeConfirmedAt: Date | null;
  leaderConfirmedAt: Date | null;
};

export type DialogueAction = "CHANGE_PLAN" | "CANCEL" | "WRITE_NOTES" | "CONFIRM";

/** What the actor can do with a dialogue in its state: planned -> held -> confirmed by both, or cancelled. */
export function availableActions(actor: Actor, dialogue: Row): DialogueAction[] {
  const side = sideOf(actor, dialogue);
  if (side === null) return [];
  if (dialogue.state === "PLANNED") return ["WRITE_NOTES", "CHANGE_PLAN", "CANCEL"];
  if (dialogue.state !== "HELD") return [];
  const own = side === "EMPLOYEE" ? dialogue.employeeConfirmedAt : dialogue.leaderConfirmedAt;
  return own === null ? ["CONFIRM", "WRITE_NOTES"] : ["WRITE_NOTES"];
}
