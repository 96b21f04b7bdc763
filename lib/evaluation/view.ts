import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import { recordView } from "@/lib/core/audit";
import type { EvaluationRecord } from "@/lib/evaluation/record";

/** Leaves a trace that the actor looked at somebody else's evaluation; every page that shows one calls it. */
export function recordEvaluationView(actor: AgencyActor, record: EvaluationRecord): Promise<void> {
  const { id, employeeId } = record;
  return recordView(actor, "evaluation.view", { subjectType: "Evaluation", subjectId: id, employeeId });
}
