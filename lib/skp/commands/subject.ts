import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { reject } from "@/lib/core/errors";
import type { Tx } from "@/lib/db/tenant";
import { requirePlanning } from "@/lib/skp/moment";
import { canNow, type SkpAction } from "@/lib/skp/policy";
import { getHead, type SkpHead } from "@/lib/skp/queries/head";

type Loading = { tx: Tx; actor: Actor; agencyId: string; input: { skpId: string }; now: Date };

/** The plan of a command, locked; null when the actor may not see it. */
export function loadSkp({ tx, actor, agencyId, input, now }: Loading): Promise<SkpHead | null> {
  return getHead(tx, actor, agencyId, input.skpId, true, now);
}

type Writing = { tx: Tx; actor: Actor; subject: SkpHead; now: Date };

/** Stops a command whose moment it is not: first the phase, then the plan's state. */
export async function requireMoment({ tx, actor, subject, now }: Writing, action: SkpAction): Promise<void> {
  if (subject.employeeLeft) reject("PLAN_PERSON_LEFT");
  await requirePlanning({ tx, actor, subject, now });
  if (!canNow(actor, subject, action)) reject("WRONG_STATE");
}

/** What the audit log says about a write to a plan. */
export function auditOf(subject: SkpHead, detail: Record<string, unknown> = {}) {
  return { subjectType: "Skp", subjectId: subject.id, employeeId: subject.employeeId, detail };
}
