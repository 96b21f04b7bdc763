import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { ReopenReason, SkpRevisionEvent } from "@/lib/db/generated/enums";
import type { Tx } from "@/lib/db/tenant";
import type { KeptLinks } from "@/lib/skp/content";
import { getContent } from "@/lib/skp/queries/content";
import type { SkpHead } from "@/lib/skp/queries/head";

type Happening = {
  actor: Actor;
  subject: SkpHead;
  event: SkpRevisionEvent;
  note: string | null;
  reason?: ReopenReason | null;
  now: Date;
};

/** Keeps what happened to a plan, with its whole content at that moment. The plan's row is locked by the command. */
export async function recordRevision(tx: Tx, happening: Happening): Promise<number> {
  const { actor, subject, event, note, reason = null, now } = happening;
  const { agencyId, id: skpId } = subject;
  const last = await tx.skpRevision.aggregate({ where: { agencyId, skpId }, _max: { number: true } });
  const number = (last._max.number ?? 0) + 1;
  const { results, expectations, terms } = await getContent(tx, agencyId, skpId);
  const links = await keptLinks(tx, agencyId, skpId);
  await tx.skpRevision.create({
    data: {
      agencyId,
      skpId,
      number,
      event,
      actorName: actor.name,
      actorId: actor.employeeId,
      note,
      reason,
      content: { approach: subject.approach, results, expectations, terms, links },
      at: now,
    },
  });
  return number;
}

async function keptLinks(tx: Tx, agencyId: string, skpId: string): Promise<KeptLinks[]> {
  const rows = await tx.workResult.findMany({
    where: { agencyId, skpId },
    select: {
      id: true,
      goalId: true,
      roleId: true,
      roleWords: true,
      taskId: true,
      studyLeaveId: true,
      bulkTargetId: true,
      indicators: { select: { id: true, goalIndicatorId: true } },
    },
  });
  return rows.map(({ id, ...links }) => ({ resultId: id, ...links }));
}
