import "server-only";
import type { Tx } from "@/lib/db/tenant";
import { MAX_COLUMNS } from "@/lib/matrix/content";

/** A result of a plan that no role is linked to. */
export type FreeResult = { id: string; statement: string };

/** What a role may be linked to by hand, in the order of the plan. One query. */
export function listFreeResults(
  tx: Tx,
  { agencyId, id: skpId }: { agencyId: string; id: string },
): Promise<FreeResult[]> {
  return tx.workResult.findMany({
    where: { agencyId, skpId, roleId: null },
    orderBy: [{ kind: "asc" }, { sortOrder: "asc" }, { id: "asc" }],
    select: { id: true, statement: true },
    take: MAX_COLUMNS,
  });
}
