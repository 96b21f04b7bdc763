import { NO_COUNTS, type PredicateCounts } from "@/lib/achievement/rules/distribution";
import { PositionLevel, type Predicate } from "@/lib/db/generated/enums";
import { PREDICATES } from "@/lib/evaluation/rules/quadrant";

/**
 * Fewer ratings of one rater say nothing: with four people a single other rating moves the mean by a quarter of a step or
 * more. Comparable raters are told only from three on, so that none of them is known by subtraction.
 */
export const SMALLEST_SAMPLE = 5;
export const SMALLEST_COMPARISON = 15;
export const FEWEST_RATERS = 3;

/**
 * Predicates of a group. The mean and the spread (standard deviation) are in steps of the five predicates, 1 Sangat Kurang to
 * 5 Sangat Baik: they compare habits of rating and are no figure about a person. Both null for an empty group.
 */
export type Summary = { n: number; mean: number | null; spread: number | null };

/** The step of each predicate, worst first. */
export const STEPS = [...PREDICATES].reverse();

/** Mean and spread of a group of predicates. */
export function summarise(counts: PredicateCounts): Summary {
  const n = STEPS.reduce((sum, predicate) => sum + counts[predicate], 0);
  if (n === 0) return { n, mean: null, spread: null };
  const average = (value: (step: number) => number) =>
    STEPS.reduce((sum, predicate, index) => sum + counts[predicate] * value(index + 1), 0) / n;
  const mean = average((step) => step);
  return { n, mean, spread: Math.sqrt(average((step) => (step - mean) ** 2)) };
}

export type Comparison = "TOO_FEW" | "ALIKE" | "HIGHER" | "LOWER";
export type SpreadComparison = "ALIKE" | "NARROWER" | "WIDER";

/** A difference under a tenth of a step is none, however many ratings there are. */
const SMALLEST_DIFFERENCE = 0.1;

/**
 * How a rater's mean stands to that of others: different where it lies further away than two standard errors, which
 * happens by chance to about one rater in twenty.
 */
export function compareMeans(own: Summary, others: Summary): Comparison {
  if (own.n < SMALLEST_SAMPLE || others.n < SMALLEST_COMPARISON) return "TOO_FEW";
  if (own.mean === null || others.mean === null || others.spread === null) return "TOO_FEW";
  const difference = own.mean - others.mean;
  const chance = (2 * others.spread) / Math.sqrt(own.n);
  if (Math.abs(difference) < SMALLEST_DIFFERENCE || Math.abs(difference) <= chance) return "ALIKE";
  return difference > 0 ? "HIGHER" : "LOWER";
}

/** Whether a rater tells people apart about as much as others do; less than half or more than twice as much is told. */
export function compareSpreads(own: Summary, others: Summary): SpreadComparison | null {
  if (compareMeans(own, others) === "TOO_FEW" || own.spread === null || others.spread === null) return null;
  if (own.spread * 2 < others.spread) return "NARROWER";
  return own.spread > others.spread * 2 ? "WIDER" : "ALIKE";
}

/** Predicates given by the raters of one position level; null: raters without a position now. */
export type LevelGroup = { level: PositionLevel | null; raters: number; counts: PredicateCounts };

/**
 * The groups that may be told, in the order of the levels: those of three raters or more. Smaller ones are put together where
 * they are three together, else left out, so that no rater is known by the group.
 */
export function tellableLevels(groups: readonly LevelGroup[]): {
  groups: LevelGroup[];
  others: Omit<LevelGroup, "level"> | null;
  hidden: number;
} {
  const order = Object.values(PositionLevel);
  const place = ({ level }: LevelGroup) => (level === null ? order.length : order.indexOf(level));
  const told = groups.filter(({ raters }) => raters >= FEWEST_RATERS).toSorted((a, b) => place(a) - place(b));
  const small = groups.filter(({ raters }) => raters < FEWEST_RATERS);
  const others = small.reduce(
    (sum, { raters, counts }) => ({ raters: sum.raters + raters, counts: add(sum.counts, counts) }),
    {
      raters: 0,
      counts: NO_COUNTS,
    },
  );
  return others.raters >= FEWEST_RATERS
    ? { groups: told, others, hidden: 0 }
    : { groups: told, others: null, hidden: small.length };
}

function add(a: PredicateCounts, b: PredicateCounts): PredicateCounts {
  const sum: Record<Predicate, number> = { ...a };
  for (const predicate of PREDICATES) sum[predicate] += b[predicate];
  return sum;
}
