import type { TreeGoal } from "@/lib/agreement/queries/tree";

/** One step of the pyramid: the goals of the units of one level of the organisation. */
export type Tier = { depth: number; unitNames: string[]; goals: TreeGoal[] };

/** The goals by the level of their unit, the top first (p.125, 161). A goal that comes twice stands once. */
export function tiersOf(goals: readonly TreeGoal[]): Tier[] {
  const once = [...new Map(goals.map((goal) => [goal.id, goal])).values()];
  return [...Map.groupBy(once, (goal) => goal.unitDepth)]
    .sort(([a], [b]) => a - b)
    .map(([depth, members]) => ({
      depth,
      unitNames: [...new Set(members.map(({ unitName }) => unitName))],
      goals: members,
    }));
}
