import type { AchievementValue, Predicate } from "@/lib/db/generated/enums";

/** The classes of the curves from left to right. */
export const CURVE_CLASSES = [
  "VERY_POOR",
  "POOR",
  "NEEDS_IMPROVEMENT",
  "GOOD",
  "VERY_GOOD",
] as const satisfies readonly Predicate[];

/**
 * Heights of the five guideline curves (p.94-96) over CURVE_CLASSES, in steps of a seven-step axis. The regulation draws
 * them without numbers; these are measured from the drawings (±0.1).
 */
export const CURVE_HEIGHTS: Readonly<Record<AchievementValue, readonly number[]>> = {
  OUTSTANDING: [0.2, 0.4, 0.6, 2.5, 6],
  GOOD: [0.5, 1, 2, 6, 2],
  NEEDS_IMPROVEMENT: [0.5, 1.5, 6, 1.5, 0.5],
  POOR: [2, 6, 2, 0.75, 0.5],
  VERY_POOR: [6, 2.5, 0.8, 0.4, 0.15],
};

export const CURVE_STEPS = 7;
export const SAMPLES_PER_CLASS = 10;

/** The predicate that most people should ideally get. */
export const PEAK: Readonly<Record<AchievementValue, Predicate>> = {
  OUTSTANDING: "VERY_GOOD",
  GOOD: "GOOD",
  NEEDS_IMPROVEMENT: "NEEDS_IMPROVEMENT",
  POOR: "POOR",
  VERY_POOR: "VERY_POOR",
};

/**
 * Heights of the curve in steps of the axis, from the first class to the last: a smooth line that never leaves the
 * range of two neighbours (monotone cubic interpolation).
 */
export function curveHeights(value: AchievementValue): number[] {
  const heights = CURVE_HEIGHTS[value];
  const last = heights.length - 1;
  const at = (index: number) => heights[index] ?? 0;
  const slope = (index: number) => {
    const before = at(index) - at(index - 1);
    const after = at(index + 1) - at(index);
    if (index === 0) return after;
    if (index === last) return before;
    return before * after <= 0 ? 0 : (2 * before * after) / (before + after);
  };
  return Array.from({ length: last * SAMPLES_PER_CLASS + 1 }, (_, sample) => {
    const index = Math.min(Math.floor(sample / SAMPLES_PER_CLASS), last - 1);
    const t = sample / SAMPLES_PER_CLASS - index;
    return (
      (2 * t ** 3 - 3 * t ** 2 + 1) * at(index) +
      (t ** 3 - 2 * t ** 2 + t) * slope(index) +
      (3 * t ** 2 - 2 * t ** 3) * at(index + 1) +
      (t ** 3 - t ** 2) * slope(index + 1)
    );
  });
}
