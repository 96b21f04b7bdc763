import "server-only";
import { canWriteStrategy } from "@/lib/agreement/policy";
import type { AgencyActor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db/tenant";

/** One page holds the strategic plan of the largest agencies; more is cut and said. */
const MAX_GOALS = 200;

/** The goals of the strategic plan with their indicators, in order, and whether the actor may write it. One query and its parts. */
export async function getStrategicPlan(tx: Tx, actor: AgencyActor) {
  const rows = await tx.strategicGoal.findMany({
    where: { agencyId: actor.agencyId },
    orderBy: [{ sortOrder: "asc" }, { id: "asc" }],
    take: MAX_GOALS + 1,
    select: {
      id: true,
      parentId: true,
      code: true,
      statement: true,
      firstYear: true,
      lastYear: true,
      version: true,
      unit: { select: { id: true, name: true } },
      indicators: {
        orderBy: [{ sortOrder: "asc" }, { id: "asc" }],
        select: { id: true, statement: true, baseline: true, target: true, method: true, dataSource: true },
      },
    },
  });
  const supported = await tx.goal.groupBy({
    by: ["strategicGoalId"],
    where: { agencyId: actor.agencyId, strategicGoalId: { in: rows.map(({ id }) => id) } },
    _count: true,
  });
  const goalsOf = new Map(supported.map(({ strategicGoalId, _count }) => [strategicGoalId, _count]));
  return {
    goals: rows.slice(0, MAX_GOALS).map((goal) => ({ ...goal, goals: goalsOf.get(goal.id) ?? 0 })),
    isCut: rows.length > MAX_GOALS,
    canWrite: canWriteStrategy(actor),
  };
}

export type StrategicPlan = Awaited<ReturnType<typeof getStrategicPlan>>;
export type StrategicRow = StrategicPlan["goals"][number];

/** Units that may answer for a strategic goal: the top of the agency and the two levels below. */
export function listOwners(tx: Tx, { agencyId }: AgencyActor): Promise<{ id: string; name: string }[]> {
  return tx.unit.findMany({
    where: { agencyId, endedOn: null, depth: { lte: 2 } },
    orderBy: [{ depth: "asc" }, { sortOrder: "asc" }, { name: "asc" }],
    take: 300,
    select: { id: true, name: true },
  });
}
