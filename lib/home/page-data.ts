import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db/tenant";
import { listOthersTurns } from "@/lib/home/others";
import { toTurnLine } from "@/lib/home/others-turns";
import { countTeam, getRunningPlan, listWaiting } from "@/lib/home/queries";
import { toWorkItem } from "@/lib/home/work-list";

/** The home page of a person: what waits, the own plan, and for a leader the team. At most four statements. */
export async function loadHome(tx: Tx, actor: AgencyActor, year: { periodId: string } | null, now: Date) {
  if (actor.employeeId === null) return { items: [], turns: [], plan: null, team: null };
  const waiting = await listWaiting(tx, actor, now);
  const plan = await getRunningPlan(tx, actor, now);
  const team = actor.isAppraiser && year !== null ? await countTeam(tx, actor, year.periodId) : null;
  const turns = await listOthersTurns(tx, actor, now);
  const items = waiting.map((one) => toWorkItem(one, now));
  return { items, turns: turns.map(toTurnLine), plan, team };
}
