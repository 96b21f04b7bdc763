import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db/tenant";
import { holdablePaths } from "@/lib/evaluation/policy";
import { chooseSubperiod, type EvaluatedSubperiod } from "./lists";

export const HOLD_PAGE = 25;

export type HoldRow = {
  unitId: string;
  unitName: string;
  until: Date;
  reason: string;
  version: number;
  /** Decided evaluations that nobody concerned has seen yet. */
  waiting: number;
  total: number;
};

export type HoldsPage = {
  subperiods: EvaluatedSubperiod[];
  subperiod: EvaluatedSubperiod;
  rows: HoldRow[];
  /** Code of the unit the actor heads: what is most likely meant. */
  ownCode: string | null;
  page: number;
};

/** What is held back in the actor's part of the tree, 25 a page; null while nothing is scheduled. Three statements. */
export async function getHoldsPage(
  tx: Tx,
  actor: AgencyActor,
  asked: string | undefined,
  page: number,
  now: Date,
): Promise<HoldsPage | null> {
  const chosen = await chooseSubperiod(tx, actor.agencyId, asked, now);
  if (chosen === null) return null;
  const rows = await tx.$queryRaw<HoldRow[]>`
    SELECT h."unitId", u."name" AS "unitName", h."until", h."reason", h."version", count(*) OVER ()::int AS "total",
      (SELECT count(*)::int FROM "Evaluation" v JOIN "Unit" w ON w."agencyId" = v."agencyId" AND w."id" = v."unitId"
        WHERE v."agencyId" = h."agencyId" AND v."subperiodId" = h."subperiodId" AND v."state" = 'DECIDED'
          AND v."releasedAt" > ${now} AND starts_with(w."path", u."path")) AS "waiting"
    FROM "ReleaseHold" h JOIN "Unit" u ON u."agencyId" = h."agencyId" AND u."id" = h."unitId"
    WHERE h."agencyId" = ${actor.agencyId}::uuid AND h."subperiodId" = ${chosen.subperiod.id}::uuid
      AND EXISTS (SELECT FROM unnest(${holdablePaths(actor)}::text[]) AS p ("path") WHERE starts_with(u."path", p."path"))
    ORDER BY h."until" DESC, u."name" LIMIT ${HOLD_PAGE} OFFSET ${(page - 1) * HOLD_PAGE}`;
  const own = await tx.unit.findFirst({
    where: { agencyId: actor.agencyId, id: actor.headsUnitId ?? actor.unitId ?? actor.agencyId },
    select: { code: true },
  });
  return { ...chosen, rows, ownCode: own?.code ?? null, page };
}
