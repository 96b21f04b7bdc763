import "server-only";
import type { Actor } from "@/lib/auth/actor";
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
  actor: Actor,
  skpId: string,
  { now, row }: { now: Date; row: string | null },
): Promise<PlanPage | null> {
  const page = await getSkpPage(tx, actor, skpId, { now, row });
  if (page === null) return null;
  const [promise, matrix] = await Promise.all([
    getPromiseNow(tx, actor, page, now),
    getPlanMatrix(tx, actor, page.head, now),
  ]);
  return { page, promise, matrix };
}
