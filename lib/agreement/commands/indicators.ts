import "server-only";
import type { z } from "zod";
import type { saveGoalInput } from "@/lib/agreement/schema";
import { reject } from "@/lib/core/errors";
import { type Exact, exactToColumn } from "@/lib/core/quantity";
import type { Tx } from "@/lib/db/tenant";

type Row = z.output<typeof saveGoalInput>["indicators"][number];

/** Makes the goal's indicators equal to `rows`, in their order. One that a plan takes up cannot disappear. */
export async function replaceIndicators(
  tx: Tx,
  agencyId: string,
  goalId: string,
  rows: Row[],
): Promise<void> {
  const stored = await tx.goalIndicator.findMany({
    where: { agencyId, goalId },
    select: { id: true, statement: true, indicators: { select: { id: true }, take: 1 } },
  });
  const known = new Set(stored.map(({ id }) => id));
  const kept = new Set(rows.map(({ id }) => id));
  const gone = stored.filter(({ id }) => !kept.has(id));
  const used = gone.find(({ indicators }) => indicators.length > 0);
  if (used !== undefined) reject("GOAL_INDICATOR_IN_USE", { values: { statement: used.statement } });
  if (gone.length > 0) {
    const ids = gone.map(({ id }) => id);
    await detachFigures(tx, agencyId, ids);
    await tx.goalIndicator.deleteMany({ where: { agencyId, id: { in: ids } } });
  }
  const added = [];
  for (const [sortOrder, { id, ...row }] of rows.entries()) {
    const data = { ...columnsOf(row), sortOrder };
    // A row of another goal, or one removed meanwhile, is written as a new one.
    if (id === null || !known.delete(id)) added.push({ agencyId, goalId, ...data });
    else await tx.goalIndicator.update({ where: { agencyId_id: { agencyId, id } }, data });
  }
  if (added.length > 0) await tx.goalIndicator.createMany({ data: added });
}

/** The figures of an achievement keep the words and targets of indicators that the agreement gives up. */
export async function detachFigures(tx: Tx, agencyId: string, indicatorIds: string[]): Promise<void> {
  await tx.achievementFigure.updateMany({
    where: { agencyId, goalIndicatorId: { in: indicatorIds } },
    data: { goalIndicatorId: null },
  });
}

function columnsOf({ quarter1, quarter2, quarter3, quarter4, ...row }: Omit<Row, "id">) {
  const column = (amount: Exact | null) => (amount === null ? null : exactToColumn(amount));
  return {
    ...row,
    quarter1: column(quarter1),
    quarter2: column(quarter2),
    quarter3: column(quarter3),
    quarter4: column(quarter4),
  };
}
