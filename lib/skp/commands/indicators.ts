import "server-only";
import type { z } from "zod";
import { reject } from "@/lib/core/errors";
import type { Tx } from "@/lib/db/tenant";
import type { saveResultInput } from "@/lib/skp/schema";
import { detachIndicators } from "./attached";

type Row = z.output<typeof saveResultInput>["indicators"][number];

/**
 * Makes the result's indicators equal to `rows`, in their order. Rows that keep their id keep their progress, manual,
 * workblock, strategy and roles; one that has any of these cannot disappear.
 */
export async function replaceIndicators(
  tx: Tx,
  agencyId: string,
  workResultId: string,
  rows: Row[],
): Promise<void> {
  const stored = await tx.indicator.findMany({ where: { agencyId, workResultId }, select: { id: true } });
  const known = new Set(stored.map(({ id }) => id));
  const kept = new Set(rows.map(({ id }) => id));
  const gone = stored.map(({ id }) => id).filter((id) => !kept.has(id));
  if (gone.length > 0) {
    const recorded = { where: { agencyId, indicatorId: { in: gone } }, select: { id: true } };
    if ((await tx.progressEntry.findFirst(recorded)) !== null) reject("INDICATOR_IN_USE");
    await detachIndicators(tx, agencyId, gone);
    await tx.indicator.deleteMany({ where: { agencyId, id: { in: gone } } });
  }
  const added = [];
  for (const [sortOrder, { id, at: _, ...fields }] of rows.entries()) {
    // A row of another result, or one removed meanwhile, is written as a new one.
    if (id === null || !known.delete(id)) added.push({ agencyId, workResultId, sortOrder, ...fields });
    else
      await tx.indicator.update({
        where: { agencyId_id: { agencyId, id } },
        data: { ...fields, sortOrder },
      });
  }
  if (added.length > 0) await tx.indicator.createMany({ data: added });
}
