import type { Predicate, Rating } from "@/lib/db/generated/enums";

/** Best first, as everywhere in the product. */
export const RATINGS = ["ABOVE", "MEETS", "BELOW"] as const satisfies readonly Rating[];

/** Best first. */
export const PREDICATES = [
  "VERY_GOOD",
  "GOOD",
  "NEEDS_IMPROVEMENT",
  "POOR",
  "VERY_POOR",
] as const satisfies readonly Predicate[];

/**
 * Kuadran kinerja: rating of results (rows) x rating of behaviour (columns) -> predicate. Drawing and table of
 * PermenPANRB 6/2022 p.99 and p.102-103 agree; one printed example (p.208) contradicts them, and the matrix wins.
 */
export const QUADRANT: Record<Rating, Record<Rating, Predicate>> = {
  ABOVE: { ABOVE: "VERY_GOOD", MEETS: "GOOD", BELOW: "POOR" },
  MEETS: { ABOVE: "GOOD", MEETS: "GOOD", BELOW: "POOR" },
  BELOW: { ABOVE: "NEEDS_IMPROVEMENT", MEETS: "NEEDS_IMPROVEMENT", BELOW: "VERY_POOR" },
};

/** The predicate of two ratings (p.99). Exceptions of law, such as a study assignment that failed, come before it. */
export function predicateOf(results: Rating, behaviour: Rating): Predicate {
  return QUADRANT[results][behaviour];
}
