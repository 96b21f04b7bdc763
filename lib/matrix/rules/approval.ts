import type { TaskAssignmentState } from "@/lib/db/generated/enums";
import { isSameWording } from "./cells";

/**
 * How a role of somebody from another unit stands to that person's own appraiser, who is asked before it goes into the plan
 * (PermenPANRB 6/2022 p.46 f10, p.47 j). CLEAR needs no approval or has it; MISSING was never asked in these words.
 */
export type Approval = "CLEAR" | "WAITS" | "REFUSED" | "STOPPED" | "MISSING";

/** A role with the task that asks for it; `asksFirst` says whether its person needs to be asked for at all. */
export type Asked = {
  asksFirst: boolean;
  statement: string | null;
  task: { title: string; state: TaskAssignmentState } | null;
};

const BY_STATE: Record<TaskAssignmentState, Approval> = {
  PROPOSED: "WAITS",
  APPROVED: "CLEAR",
  REFUSED: "REFUSED",
  CANCELLED: "STOPPED",
  ENDED: "STOPPED",
};

/** What was approved is the sentence that was asked for: other words are asked for anew. */
export function approvalOf({ asksFirst, statement, task }: Asked): Approval {
  if (!asksFirst || statement === null) return "CLEAR";
  return task !== null && isSameWording(task.title, statement) ? BY_STATE[task.state] : "MISSING";
}
