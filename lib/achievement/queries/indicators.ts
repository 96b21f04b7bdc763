import "server-only";
import { exactFromColumn } from "@/lib/core/quantity";
import type { SubperiodKind } from "@/lib/db/generated/enums";
import type { Tx } from "@/lib/db/tenant";
import { promisedFor } from "../rules/promise";

/** An indicator of the unit's agreement with what it promises for the subperiod. */
export type PromisedIndicator = { id: string; statement: string; target: string; isTrajectory: boolean };

/** More than any agreement holds; the form stays within what it may send. */
const MOST = 50;

type Asked = {
  agencyId: string;
  unitId: string;
  periodId: string;
  kind: SubperiodKind;
  number: number;
};

/** All indicators of the unit's agreement of the year, in its order. One statement. */
export async function listPromised(tx: Tx, asked: Asked): Promise<PromisedIndicator[]> {
  const { agencyId, unitId, periodId } = asked;
  const rows = await tx.goalIndicator.findMany({
    where: { agencyId, goal: { agreement: { unitId, periodId } } },
    orderBy: [{ goal: { sortOrder: "asc" } }, { goalId: "asc" }, { sortOrder: "asc" }, { id: "asc" }],
    take: MOST,
    select: {
      id: true,
      statement: true,
      target: true,
      unit: true,
      quarter1: true,
      quarter2: true,
      quarter3: true,
      quarter4: true,
    },
  });
  return rows.map(({ quarter1, quarter2, quarter3, quarter4, id, statement, ...row }) => {
    const quarters = [quarter1, quarter2, quarter3, quarter4].map(exactFromColumn);
    const { text, isTrajectory } = promisedFor({ ...row, quarters }, asked);
    return { id, statement, target: text, isTrajectory };
  });
}
