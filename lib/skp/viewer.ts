import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import { recordView } from "@/lib/core/audit";
import { sideOf } from "@/lib/skp/policy";
import type { SkpHead } from "@/lib/skp/queries/head";
import type { Viewer } from "@/lib/skp/sentences";

/** From which side the actor looks at a plan; looking at somebody else's is recorded. */
export async function viewPlan(actor: AgencyActor, head: SkpHead): Promise<Viewer> {
  await recordView(actor, "skp.view", {
    subjectType: "Skp",
    subjectId: head.id,
    employeeId: head.employeeId,
  });
  return sideOf(actor, head) ?? "OTHER";
}
