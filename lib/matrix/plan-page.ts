import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import type { Reads } from "@/lib/db/direct";
import { getPlanMatrix, type PlanMatrixInfo } from "@/lib/matrix/plan-matrix";
import { getSkpPage, type SkpPage } from "@/lib/skp/queries/page";
import { getPromiseNow, type PlanPromise } from "@/lib/skp/queries/promise";

export type PlanPage = { page: SkpPage; promise: PlanPromise | null; matrix: PlanMatrixInfo };

/**
 * One plan with what the owner's units promised and what stands in matrices; null when the actor may not see it.
 * @param row what the address asks to open (?ubah=)
 */
export async function getPlanPage(
  tx: Reads,
  actor: AgencyActor,
  skpId: string,
  { now, row }: { now: Date; row: string | null },
): Promise<PlanPage | null> {
  const [page, matrix] = await Promise.all([
    getSkpPage(tx, actor, skpId, { now, row }),
    getPlanMatrix(tx, actor, skpId, now),
  ]);
  return page && { page, promise: await getPromiseNow(tx, actor, page, now), matrix };
}
