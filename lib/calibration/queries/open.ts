import "server-only";
import { type AgencyActor, isHrAdmin } from "@/lib/auth/actor";
import { canConduct } from "@/lib/calibration/policy";
import type { Tx } from "@/lib/db/tenant";
import { chooseSubperiod, type EvaluatedSubperiod } from "@/lib/evaluation/queries/lists";
import { findUnits } from "@/lib/organization/queries/tree";

export type Place = { id: string; name: string; path: string };

export type PlacePage = {
  /** The unit chosen, or the one the actor heads; null while HR has not chosen one. */
  unit: Place | null;
  /** For HR: units that were searched for. */
  found: Awaited<ReturnType<typeof findUnits>>;
};

/** The unit a calibration or a team is begun for; null when it is not the actor's to begin. Two statements at most. */
export async function choosePlace(
  tx: Tx,
  actor: AgencyActor,
  unitId: string | null,
  text: string,
): Promise<PlacePage | null> {
  const id = unitId ?? actor.headsUnitId;
  if (id === null && !isHrAdmin(actor)) return null;
  const unit =
    id === null
      ? null
      : await tx.unit.findUnique({
          where: { agencyId_id: { agencyId: actor.agencyId, id } },
          select: { id: true, name: true, path: true },
        });
  if (id !== null && (unit === null || !canConduct(actor, { unitPath: unit.path }))) return null;
  return { unit, found: isHrAdmin(actor) ? await findUnits(tx, actor, text) : [] };
}

export type OpenPage = PlacePage & { subperiods: EvaluatedSubperiod[]; current: string | null };

/** What the form that opens a calibration shows; null when it is not the actor's to open. Three statements at most. */
export async function getOpenPage(
  tx: Tx,
  actor: AgencyActor,
  unitId: string | null,
  text: string,
  now: Date,
): Promise<OpenPage | null> {
  const place = await choosePlace(tx, actor, unitId, text);
  if (place === null) return null;
  const chosen = await chooseSubperiod(tx, actor.agencyId, undefined, now);
  const subperiods =
    chosen?.subperiods.filter((one) => one.periodState === "OPEN" && one.opensAt <= now) ?? [];
  return { ...place, subperiods, current: chosen?.subperiod.id ?? null };
}
