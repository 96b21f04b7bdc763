import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { Reads } from "@/lib/db/direct";
import type { ContentResult, SkpContent } from "@/lib/skp/content";
import { getContent } from "./content";
import { getHead, type SkpHead } from "./head";

/**
 * For the features that build on a plan: its head, or null when the actor may not see it. A plan is in force when
 * `revision` is above 0, also while it is open for changes (`state` is not AGREED).
 */
export function getSkpSummary(
  tx: Reads,
  actor: Actor,
  skpId: string,
  now = new Date(),
): Promise<SkpHead | null> {
  if (actor.agencyId === null) return Promise.resolve(null);
  return getHead(tx, actor, actor.agencyId, skpId, false, now);
}

/** The results of a plan with their indicators, in printed order. Check the right to read first (getSkpSummary). */
export async function listWorkResults(tx: Reads, agencyId: string, skpId: string): Promise<ContentResult[]> {
  const { results } = await getContent(tx, agencyId, skpId);
  return results;
}

/** A plan with everything it says; null when the actor may not see it. */
export async function getSkp(
  tx: Reads,
  actor: Actor,
  skpId: string,
  now = new Date(),
): Promise<{ head: SkpHead; content: SkpContent } | null> {
  const { agencyId } = actor;
  if (agencyId === null) return null;
  const [head, content] = await Promise.all([
    getSkpSummary(tx, actor, skpId, now),
    getContent(tx, agencyId, skpId),
  ]);
  return head === null ? null : { head, content };
}
