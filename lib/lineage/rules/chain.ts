/** One result or goal on the way up: `nextId` is what it serves, `goalId` the goal of the agreement it takes up. */
export type Link = { id: string; nextId: string | null; goalId: string | null };

/**
 * The way from one link up to where nothing above is known, the start first. Results come before goals: a result that
 * serves another is followed there; only the last one is followed to its goal. A ring in the data ends where it closes.
 */
export function chainFrom<Step extends Link>(startId: string, byId: ReadonlyMap<string, Step>): Step[] {
  const chain: Step[] = [];
  const seen = new Set<string>();
  for (let step = byId.get(startId); step !== undefined && !seen.has(step.id); step = stepAfter(step, byId)) {
    seen.add(step.id);
    chain.push(step);
  }
  return chain;
}

function stepAfter<Step extends Link>(step: Step, byId: ReadonlyMap<string, Step>): Step | undefined {
  const served = step.nextId === null ? undefined : byId.get(step.nextId);
  if (served !== undefined) return served;
  return step.goalId === null ? undefined : byId.get(step.goalId);
}

/** Whether the way up reaches a goal of an agreement: only then the work is tied to what the agency promised. */
export function reachesGoal(chain: readonly { kind: "RESULT" | "GOAL" | "STRATEGIC" }[]): boolean {
  return chain.some(({ kind }) => kind !== "RESULT");
}
