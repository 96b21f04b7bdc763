import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { Zone } from "@/lib/core/dates";
import { getDraft, type SavedDraft } from "@/lib/core/drafts";
import type { Tx } from "@/lib/db/tenant";
import { getPlanningTime } from "@/lib/skp/queries/moments";
import type { AboutIndicator, Strategy } from "./content";
import { supportDraft } from "./drafts";
import { canWriteNow, type Support, supportsOf } from "./policy";
import { listServedLeaders, listSupported, type ServedLeader, type SupportedResult } from "./queries/list";
import { getIndicator, getStrategyHead, type StrategyHead } from "./queries/owner";
import { getStrategy } from "./queries/support";
import { listTakers, type Taker } from "./queries/takers";

export type StrategyListPage = {
  head: StrategyHead;
  /** What an indicator of this plan can have; empty for staff who lead nobody. */
  supports: Support[];
  writable: Support[];
  results: SupportedResult[];
  /** Leaders whose strategies this plan serves. */
  served: ServedLeader[];
};

/** All indicators of a plan with what hangs on each; null when the actor may not see it. At most five queries. */
export async function getStrategyList(
  tx: Tx,
  actor: Actor,
  skpId: string,
  now: Date,
): Promise<StrategyListPage | null> {
  const head = await getStrategyHead(tx, actor, skpId);
  if (head === null) return null;
  const supports = supportsOf(head);
  const { writable } = await getPlanningTime(tx, head, now);
  return {
    head,
    supports,
    writable: writable ? supports.filter((support) => canWriteNow(actor, head, support)) : [],
    results: supports.length === 0 ? [] : await listSupported(tx, head.agencyId, skpId),
    served: await listServedLeaders(tx, head),
  };
}

export type SupportPage<Stored> = {
  head: StrategyHead;
  indicator: AboutIndicator;
  stored: Stored | null;
  canWrite: boolean;
  draftName: string;
  draft: SavedDraft | null;
  zone: Zone;
};

type Asked<Stored> = {
  skpId: string;
  indicatorId: string;
  support: Support;
  now: Date;
  get: (tx: Tx, key: { agencyId: string; indicatorId: string }) => Promise<Stored | null>;
};

/**
 * The manual, workblock or strategy of one indicator with what its form needs. Null when the actor may not see it, or this
 * plan has no such thing. At most six queries.
 */
export async function getSupportPage<Stored>(
  tx: Tx,
  actor: Actor,
  { skpId, indicatorId, support, now, get }: Asked<Stored>,
): Promise<SupportPage<Stored> | null> {
  const head = await getStrategyHead(tx, actor, skpId);
  if (head === null || !supportsOf(head).includes(support)) return null;
  const indicator = await getIndicator(tx, head, indicatorId);
  if (indicator === null) return null;
  const stored = await get(tx, { agencyId: head.agencyId, indicatorId });
  const { writable } = await getPlanningTime(tx, head, now);
  const canWrite = writable && canWriteNow(actor, head, support);
  const draftName = supportDraft(actor.accountId, indicatorId, support);
  const draft = canWrite ? await getDraft(tx, actor, draftName) : null;
  return { head, indicator, stored, canWrite, draftName, draft, zone: actor.timeZone };
}

export type StrategyPageData = SupportPage<Strategy> & { takers: Taker[] };

/** The strategy of one indicator, with the people who can take a part for who may write it. At most seven queries. */
export async function getStrategyPage(
  tx: Tx,
  actor: Actor,
  ids: { skpId: string; indicatorId: string; now: Date },
): Promise<StrategyPageData | null> {
  const page = await getSupportPage(tx, actor, { ...ids, support: "strategy", get: getStrategy });
  if (page === null) return null;
  return { ...page, takers: page.canWrite ? await listTakers(tx, page.head) : [] };
}
