/** What is known about one goal of an agreement. Counts are of the same year. */
export type GoalFacts = {
  indicators: number;
  /** Indicators that some plan takes up. */
  taken: number;
  /** Results of the head that take the goal up. */
  results: number;
  /** People whose results serve those of the head. */
  people: number;
  /** Goals of units below that support it. */
  children: number;
  /** Whether the unit's head writes a plan at all: a regional head or a minister does not (p.65 C8). */
  headPlans: boolean;
};

export type Coverage = "NONE" | "PART" | "HEAD_ONLY" | "COVERED";

/**
 * How far a goal is carried: every goal and indicator of the agreement must stand in its head's plan (p.27), and every
 * strategy must be covered by somebody (p.46). Where the head writes no plan, the goals of the units below carry it.
 * @returns NONE nobody took it up; PART some of its indicators are missing; HEAD_ONLY nobody below serves it; COVERED
 */
export function coverageOf(goal: GoalFacts): Coverage {
  if (!goal.headPlans) return goal.children > 0 ? "COVERED" : "NONE";
  if (goal.results === 0) return "NONE";
  if (goal.taken < goal.indicators) return "PART";
  return goal.people === 0 && goal.children === 0 ? "HEAD_ONLY" : "COVERED";
}
