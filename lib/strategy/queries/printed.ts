import "server-only";
import type { Tx } from "@/lib/db/tenant";
import type { AboutIndicator, Manual, Workblock } from "@/lib/strategy/content";
import { mapManuals, mapWorkblocks } from "./support";

/** What hangs on an indicator, with the indicator. */
export type Placed<Stored> = { about: AboutIndicator; stored: Stored };

type Plan = { agencyId: string; id: string };

/** The manuals of a plan in the order of its results; 40 at most. Check the right to read first. */
export function listManuals(tx: Tx, plan: Plan, indicatorId: string | null): Promise<Placed<Manual>[]> {
  return placed(tx, plan, { indicatorId, has: "manual" }, mapManuals);
}

/** The workblocks of a plan, likewise. */
export function listWorkblocks(tx: Tx, plan: Plan, indicatorId: string | null): Promise<Placed<Workblock>[]> {
  return placed(tx, plan, { indicatorId, has: "workblock" }, mapWorkblocks);
}

async function placed<Stored>(
  tx: Tx,
  { agencyId, id: skpId }: Plan,
  { indicatorId, has }: { indicatorId: string | null; has: "manual" | "workblock" },
  map: (tx: Tx, agencyId: string, ids: string[]) => Promise<Map<string, Stored>>,
): Promise<Placed<Stored>[]> {
  const rows = await tx.indicator.findMany({
    where: {
      agencyId,
      workResult: { skpId },
      [has]: { isNot: null },
      ...(indicatorId !== null && { id: indicatorId }),
    },
    orderBy: [
      { workResult: { kind: "asc" } },
      { workResult: { sortOrder: "asc" } },
      { sortOrder: "asc" },
      { id: "asc" },
    ],
    take: 40,
    select: {
      id: true,
      statement: true,
      target: true,
      unit: true,
      workResult: { select: { statement: true } },
    },
  });
  const all = await map(
    tx,
    agencyId,
    rows.map(({ id }) => id),
  );
  return rows.flatMap(({ workResult, ...indicator }) => {
    const stored = all.get(indicator.id);
    if (stored === undefined) return [];
    return [{ about: { ...indicator, resultStatement: workResult.statement }, stored }];
  });
}
