import type { PositionLevel, Predicate } from "@/lib/db/generated/enums";

/** Credit points in hundredths: 18,75 is 1875. Whole numbers, so that sums are exact. */
export type Points = number;

/** Levels of functional posts, the only ones that earn credit points. */
export type FunctionalLevel = Extract<PositionLevel, `JF_${string}`>;

/** Points of a year at 100 %, in hundredths (Peraturan BKN 3/2023; SIASN reference list). */
export const COEFFICIENT: Record<FunctionalLevel, Points> = {
  JF_PEMULA: 375,
  JF_TERAMPIL: 500,
  JF_MAHIR: 1250,
  JF_PENYELIA: 2500,
  JF_AHLI_PERTAMA: 1250,
  JF_AHLI_MUDA: 2500,
  JF_AHLI_MADYA: 3750,
  JF_AHLI_UTAMA: 5000,
};

/** Share of the coefficient per predicate, in percent (Peraturan BKN 3/2023). */
export const PREDICATE_PERCENT: Record<Predicate, number> = {
  VERY_GOOD: 150,
  GOOD: 100,
  NEEDS_IMPROVEMENT: 75,
  POOR: 50,
  VERY_POOR: 25,
};

/** Cumulative points needed for the next rank and the next level; null at the top of a ladder. */
export const NEED: Record<FunctionalLevel, { rank: Points; level: Points | null }> = {
  JF_PEMULA: { rank: 1500, level: 1500 },
  JF_TERAMPIL: { rank: 2000, level: 6000 },
  JF_MAHIR: { rank: 5000, level: 10_000 },
  JF_PENYELIA: { rank: 10_000, level: null },
  JF_AHLI_PERTAMA: { rank: 5000, level: 10_000 },
  JF_AHLI_MUDA: { rank: 10_000, level: 20_000 },
  JF_AHLI_MADYA: { rank: 15_000, level: 45_000 },
  JF_AHLI_UTAMA: { rank: 20_000, level: null },
};

export function isFunctionalLevel(level: PositionLevel | null): level is FunctionalLevel {
  return level !== null && level in COEFFICIENT;
}

/**
 * Points of `months` (1-12) on a level with a predicate: months/12 x percent x coefficient, to two decimals, half up.
 * A full year is twelve months.
 */
export function pointsOf(months: number, predicate: Predicate, level: FunctionalLevel): Points {
  const numerator = months * PREDICATE_PERCENT[predicate] * COEFFICIENT[level];
  const denominator = 12 * 100;
  return Math.floor((2 * numerator + denominator) / (2 * denominator));
}

/** "18,75": two decimals, Indonesian separators. */
export function formatPoints(points: Points): string {
  const whole = String(Math.trunc(points / 100)).replace(/\B(?=(\d{3})+$)/g, ".");
  return `${whole},${String(points % 100).padStart(2, "0")}`;
}

/** Reads what a `Decimal(8, 2)` column gave: "18.75". */
export function pointsFromColumn(value: { toString(): string }): Points {
  const [whole = "0", decimals = ""] = String(value).split(".");
  return Number(whole) * 100 + Number(decimals.padEnd(2, "0").slice(0, 2));
}
