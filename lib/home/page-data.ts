import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import type { Reads } from "@/lib/db/direct";
import { listAnnounced } from "@/lib/followup/queries/awards";
import { listOthersTurns } from "@/lib/home/others";
import { toTurnLine } from "@/lib/home/others-turns";
import { countTeam, getRunningPlan, listWaiting } from "@/lib/home/queries";
import { toWorkItem } from "@/lib/home/work-list";

/**
 * The home page of a person: what waits, the own plan, for a leader the team, and awards announced lately. At most five
 * statements.
 */
export async function loadHome(tx: Reads, actor: AgencyActor, year: { periodId: string } | null, now: Date) {
  if (actor.employeeId === null) return { items: [], turns: [], plan: null, team: null, awards: [] };
  const [waiting, plan, team, turns, announced] = await Promise.all([
    listWaiting(tx, actor, now),
    getRunningPlan(tx, actor, now),
    actor.isAppraiser && year !== null ? countTeam(tx, actor, year.periodId) : null,
    listOthersTurns(tx, actor, now),
    listAnnounced(tx, actor.agencyId, 1, AWARDS_SHOWN),
  ]);
  const items = waiting.map((one) => toWorkItem(one, now));
  const awards = announced.filter((award) => isRecent(award, now));
  return { items, turns: turns.map(toTurnLine), plan, team, awards };
}

const AWARDS_SHOWN = 3;

/** An announcement is told on the home page for thirty days. */
function isRecent({ announcedAt }: { announcedAt: Date | null }, now: Date): boolean {
  return announcedAt !== null && now.getTime() - announcedAt.getTime() < 30 * 86_400_000;
}
