import type { EvaluationState } from "@/lib/db/generated/enums";
import { isPublished } from "@/lib/evaluation/rules/states";

/** Whether the rated person knows the result. */
export function isReleasedRecord({ state }: { state: EvaluationState }, _now: Date): boolean {
  return isPublished(state);
}
