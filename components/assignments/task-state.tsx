import { Badge, type Tone } from "@/components/ui/badge";
import { TASK_STATE_LABEL } from "@/lib/assignments/labels";
import type { TaskAssignmentState } from "@/lib/db/generated/enums";

const TONE: Record<TaskAssignmentState, Tone> = {
  PROPOSED: "due",
  APPROVED: "action",
  REFUSED: "error",
  CANCELLED: "neutral",
  ENDED: "done",
};

/** The state of a task as a word, a shape and a colour. */
export function TaskState({ state }: { state: TaskAssignmentState }) {
  return <Badge tone={TONE[state]}>{TASK_STATE_LABEL[state]}</Badge>;
}
