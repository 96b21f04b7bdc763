import { gapOf } from "@/lib/evaluation/rules/required-level";

export type Level = { required: number; level: number };

/**
 * Job person match: what was reached over what is required, at most 1 (Σ reached / Σ required); null without levels.
 * A higher level in one competency does make up for a lower one in another, as practised; the gaps show what it hides.
 */
export function jobPersonMatch(levels: readonly Level[]): number | null {
  const required = levels.reduce((sum, one) => sum + one.required, 0);
  if (required === 0) return null;
  return Math.min(1, levels.reduce((sum, one) => sum + one.level, 0) / required);
}

/** Those below what is required, the widest gap first. */
export function withGap<T extends Level>(levels: readonly T[]): T[] {
  return levels
    .filter(({ required, level }) => gapOf(required, level) > 0)
    .sort((one, other) => gapOf(other.required, other.level) - gapOf(one.required, one.level));
}
