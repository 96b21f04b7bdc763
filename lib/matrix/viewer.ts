import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import { recordView } from "@/lib/core/audit";
import type { MatrixPlan } from "@/lib/matrix/queries/plan";

/** Whether the matrix is the actor's own; looking at somebody else's is recorded. */
export async function viewMatrix(actor: AgencyActor, plan: MatrixPlan): Promise<boolean> {
  await recordView(actor, "matrix.view", {
    subjectType: "Skp",
    subjectId: plan.id,
    employeeId: plan.employeeId,
  });
  return actor.employeeId === plan.employeeId;
}
