import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import { recordView } from "@/lib/core/audit";
import { relationTo } from "@/lib/employees/policy";
import type { SkpHead } from "@/lib/skp/queries/head";
import type { Viewer } from "@/lib/skp/sentences";

/** From which side the actor looks at a plan; looking at somebody else's is recorded. */
export async function viewPlan(actor: AgencyActor, head: SkpHead): Promise<Viewer> {
  await recordView(actor, "skp.view", {
    subjectType: "Skp",
    subjectId: head.id,
    employeeId: head.employeeId,
  });
  const relation = relationTo(actor, head);
  return relation === "SELF" || relation === "APPRAISER" ? relation : "OTHER";
}
