import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { reject } from "@/lib/core/errors";
import type { Tx } from "@/lib/db/tenant";
import { requirePlanning } from "@/lib/skp/moment";
import { sideOf } from "@/lib/skp/policy";
import type { SkpHead } from "@/lib/skp/queries/head";
import { getPlanningTime } from "@/lib/skp/queries/moments";
import { acceptsLateDecision, type SkpStep } from "@/lib/skp/rules/states";

export type StepScene = { tx: Tx; actor: Actor; subject: SkpHead; now: Date };

/**
 * Stops a step whose moment it is not, and one about somebody who left or, before the first agreement, has moved: a plan is
 * agreed for the position one holds (p.65 C6).
 */
export async function requireStep({ tx, actor, subject, now }: StepScene, step: SkpStep): Promise<void> {
  if (subject.employeeLeft) reject("PLAN_PERSON_LEFT");
  const sets = step === "submit" || step === "agree";
  if (sets && subject.placedElsewhere && subject.revision === 0) reject("PLAN_PERSON_MOVED");
  if (acceptsLateDecision(step, sideOf(actor, subject))) {
    const { executionRuns } = await getPlanningTime(tx, subject, now);
    if (executionRuns) return;
  }
  await requirePlanning({ tx, actor, subject, now });
}
