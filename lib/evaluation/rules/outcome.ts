import type { Predicate, Rating } from "@/lib/db/generated/enums";
import { predicateOf } from "@/lib/evaluation/rules/quadrant";
import { predicatesAfterDropOut } from "@/lib/studies/rules/study";

/** Whether a study leave ended without graduation in the time that is evaluated. */
type Facts = { studyFailed: boolean };

/**
 * The predicates open to somebody with these ratings, the usual one first: the one cell of the quadrant (p.99, 102); after a study
 * that was not finished Kurang or Sangat Kurang instead, by the behaviour (p.100 d, 103 d).
 */
export function predicatesFor(
  { studyFailed }: Facts,
  results: Rating,
  behaviour: Rating,
): readonly [Predicate, ...Predicate[]] {
  if (!studyFailed) return [predicateOf(results, behaviour)];
  const [first, ...others] = predicatesAfterDropOut(behaviour);
  return [first ?? "VERY_POOR", ...others];
}

/** The predicate that two ratings lead to; among several the one that stands already, else the usual one. */
export function outcomeOf(
  facts: Facts & { predicate?: Predicate | null },
  results: Rating,
  behaviour: Rating,
): Predicate {
  const open = predicatesFor(facts, results, behaviour);
  return open.find((one) => one === facts.predicate) ?? open[0];
}
