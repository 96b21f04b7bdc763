import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { reject } from "@/lib/core/errors";
import type { Reads } from "@/lib/db/direct";
import type { WorkResultKind } from "@/lib/db/generated/enums";
import type { Tx } from "@/lib/db/tenant";
import { fitIndicator } from "@/lib/library/rules/fit";
import { appendResult, type NewIndicator } from "@/lib/skp/append";
import type { ContentIndicator } from "@/lib/skp/content";
import { requirePlanning } from "@/lib/skp/moment";
import { canNow } from "@/lib/skp/policy";
import { getHead, type SkpHead } from "@/lib/skp/queries/head";

type Loading = { tx: Reads; actor: Actor; agencyId: string; input: { skpId: string } };

/** The plan something is put into, locked; null when the actor may not see it. */
export function loadPlan({ tx, actor, agencyId, input }: Loading): Promise<SkpHead | null> {
  return getHead(tx, actor, agencyId, input.skpId, true);
}

/** Stops a command while the plan is not the actor's to write: first the phase, then the plan's state. */
export async function requireWritable(scene: {
  tx: Reads;
  actor: Actor;
  subject: SkpHead;
  now: Date;
}): Promise<void> {
  await requirePlanning(scene);
  if (!canNow(scene.actor, scene.subject, "editResults")) reject("WRONG_STATE");
}

type Addition = {
  kind: WorkResultKind;
  statement: string;
  indicators: readonly NewIndicator[];
  assignedBy?: string | null;
};

/** Adds results in the form of the plan, in their order; returns their ids. */
export async function addResults(tx: Tx, plan: SkpHead, additions: readonly Addition[]): Promise<string[]> {
  const ids: string[] = [];
  for (const { indicators, ...result } of additions) {
    const fitted = indicators.map((row) => fitIndicator(plan, row));
    ids.push(await appendResult(tx, plan, { ...result, indicators: fitted }));
  }
  return ids;
}

/** The fields of an indicator that are copied: its id and its links stay with the original. */
export const plainIndicator = ({ statement, aspect, perspective, target, unit }: ContentIndicator) => ({
  statement,
  aspect,
  perspective,
  target,
  unit,
});

/** What the audit log says about a plan that was written. */
export const auditOf = (plan: SkpHead, detail: Record<string, unknown>) => ({
  subjectType: "Skp",
  subjectId: plan.id,
  employeeId: plan.employeeId,
  detail,
});
