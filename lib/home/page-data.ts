import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db/tenant";
import { countTeam, getRunningPlan, listWaiting } from "@/lib/home/queries";
import { toWorkItem } from "@/lib/home/work-list";

/** The home page of a person: what waits, the own plan, and for a leader the team. At most three statements. */
export async function loadHome(tx: Tx, actor: AgencyActor, periodId: string | null, now: Date) {
  if (actor.employeeId === null) return { items: [], plan: null, team: null };
  const waiting = await listWaiting(tx, actor, now);
  const plan = await getRunningPlan(tx, actor, now);
  const team = actor.isAppraiser && periodId !== null ? await countTeam(tx, actor, periodId) : null;
  return { items: waiting.map(toWorkItem), plan, team };
}
