import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import type { SkpApproach, SkpState } from "@/lib/db/generated/enums";
import type { Tx } from "@/lib/db/tenant";
import { getPlanningTime } from "./moments";
import { getStartable, type Startable } from "./startable";

export type MyPlan = {
  id: string;
  year: number;
  sequence: number;
  positionName: string;
  unitName: string;
  approach: SkpApproach;
  state: SkpState;
  revision: number;
  stateSince: Date;
  results: number;
};

/** A plan the person may start: of which year, and whether planning accepts it now. */
export type Beginning = { periodId: string; year: number; writable: boolean; startable: Startable };

export type MyPlans = { plans: MyPlan[]; beginnings: Beginning[] };

/** The actor's own plans of all years (newest first, 30 at most), and those that may be started. */
export async function listMyPlans(tx: Tx, actor: AgencyActor, now: Date): Promise<MyPlans> {
  const { agencyId, employeeId } = actor;
  if (employeeId === null) return { plans: [], beginnings: [] };
  const plans = await tx.$queryRaw<MyPlan[]>`
    SELECT s."id", d."year", s."sequence", s."positionName", s."unitName", s."approach", s."state", s."revision",
      s."stateSince", (SELECT count(*)::int FROM "WorkResult" r
        WHERE r."agencyId" = s."agencyId" AND r."skpId" = s."id") AS "results"
    FROM "Skp" s JOIN "Period" d ON d."agencyId" = s."agencyId" AND d."id" = s."periodId"
    WHERE s."agencyId" = ${agencyId}::uuid AND s."employeeId" = ${employeeId}::uuid
    ORDER BY d."year" DESC, s."sequence" DESC LIMIT 30`;
  const open = await tx.period.findMany({
    where: { agencyId, state: "OPEN" },
    orderBy: { year: "desc" },
    take: 2,
    select: { id: true, year: true },
  });
  const beginnings: Beginning[] = [];
  for (const { id: periodId, year } of open) {
    const startable = await getStartable(tx, agencyId, employeeId, periodId);
    if (!startable?.needsSkp || startable.sequence === null) continue;
    const plan = { agencyId, periodId, employeeId, unitPath: actor.unitPath, revision: 0 };
    const { writable } = await getPlanningTime(tx, { ...plan, sequence: startable.sequence }, now);
    beginnings.push({ periodId, year, writable, startable });
  }
  return { plans, beginnings };
}
