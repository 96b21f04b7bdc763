import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { Reads } from "@/lib/db/direct";
import type { Tx } from "@/lib/db/tenant";
import { requireOpenPhase } from "@/lib/periods/guard";
import type { SkpHead } from "@/lib/skp/queries/head";
import { getPlanningTime } from "@/lib/skp/queries/moments";

type Planned = Pick<SkpHead, "agencyId" | "periodId" | "employeeId" | "unitPath" | "revision" | "sequence">;

type Scene = { tx: Reads; actor: Actor; subject: Planned; now: Date };

/**
 * For every write about a plan, also those of features that build on it: planning must be open; a plan agreed before also
 * accepts changes while the year's execution runs. Refuses with the sentence of the phase.
 */
export async function requirePlanning({ tx, actor, subject, now }: Scene): Promise<void> {
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
export async function touch(tx: Tx, { agencyId, id }: Pick<SkpHead, "agencyId" | "id">): Promise<void> {
  await tx.skp.update({ where: { agencyId_id: { agencyId, id } }, data: { version: { increment: 1 } } });
}
