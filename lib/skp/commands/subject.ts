import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { reject } from "@/lib/core/errors";
import type { Tx } from "@/lib/db/tenant";
import { requireOpenPhase } from "@/lib/periods/guard";
import { canNow, type SkpAction } from "@/lib/skp/policy";
import { getHead, type SkpHead } from "@/lib/skp/queries/head";
import { getPlanningTime } from "@/lib/skp/queries/moments";

type Loading = { tx: Tx; actor: Actor; agencyId: string; input: { skpId: string } };

/** The plan of a command, locked; null when the actor may not see it. */
export function loadSkp({ tx, actor, agencyId, input }: Loading): Promise<SkpHead | null> {
  return getHead(tx, actor, agencyId, input.skpId, true);
}

type Writing = { tx: Tx; actor: Actor; subject: SkpHead; now: Date };

/** Stops a command whose moment it is not: first the phase, then the plan's state. */
export async function requireMoment({ tx, actor, subject, now }: Writing, action: SkpAction): Promise<void> {
  await requirePlanning({ tx, actor, subject, now });
  if (!canNow(actor, subject, action)) reject("WRONG_STATE");
}

type Planned = Pick<SkpHead, "agencyId" | "periodId" | "employeeId" | "unitPath" | "revision" | "sequence">;

/** Planning must be open; a plan agreed before also accepts changes while the year's execution runs. */
export async function requirePlanning(scene: Omit<Writing, "subject"> & { subject: Planned }): Promise<void> {
  const { tx, actor, subject, now } = scene;
  if (subject.revision > 0 || subject.sequence > 1) {
    const { writable } = await getPlanningTime(tx, subject, now);
    if (writable) return;
  }
  await requireOpenPhase(tx, {
    agencyId: subject.agencyId,
    periodId: subject.periodId,
    phase: "PLANNING",
    employeeId: subject.employeeId,
    unitPath: subject.unitPath ?? "",
    timeZone: actor.timeZone,
    now,
  });
}

/** Every change of content advances the plan's version: who agrees, agrees to what was read. */
export async function touch(tx: Tx, { agencyId, id }: SkpHead): Promise<void> {
  await tx.skp.update({ where: { agencyId_id: { agencyId, id } }, data: { version: { increment: 1 } } });
}

/** What the audit log says about a write to a plan. */
export function auditOf(subject: SkpHead, detail: Record<string, unknown> = {}) {
  return { subjectType: "Skp", subjectId: subject.id, employeeId: subject.employeeId, detail };
}
