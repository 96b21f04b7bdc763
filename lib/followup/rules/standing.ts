import type { Predicate } from "@/lib/db/generated/enums";

/** Predicates below "Baik": coaching opens, and two years of it in a row must be followed up. */
export const LOW: readonly Predicate[] = ["NEEDS_IMPROVEMENT", "POOR", "VERY_POOR"];

export type YearPredicate = { year: number; predicate: Predicate };

export const isLow = (predicate: Predicate): boolean => LOW.includes(predicate);

/**
 * The last pair of consecutive years that are both below "Baik", the earlier first; null when the newest pair is not. Years
 * without a predicate break the row. Promotion wants "Baik" in the last two years (Peraturan BKN 4/2025).
 */
export function lowPair(years: readonly YearPredicate[]): [YearPredicate, YearPredicate] | null {
  const [last, before] = years.toSorted((a, b) => b.year - a.year);
  if (last === undefined || before === undefined || last.year - before.year !== 1) return null;
  return isLow(last.predicate) && isLow(before.predicate) ? [before, last] : null;
}

export type Priority = "SUCCESSION" | "DEVELOPMENT";

/**
 * Which lists a person's released yearly predicates lead to (Ps 31; the thresholds are the agency's practice, not the
 * regulation's): "Sangat Baik" in the last year and at least "Baik" in the year before it: the succession pool. "Sangat
 * Baik" in the last year, or "Baik" in the last two: development first.
 */
export function prioritiesOf(years: readonly YearPredicate[]): Priority[] {
  const [last, before] = years.toSorted((a, b) => b.year - a.year);
  if (last === undefined) return [];
  const follows = before !== undefined && last.year - before.year === 1 ? before.predicate : null;
  const good = (predicate: Predicate | null) => predicate === "VERY_GOOD" || predicate === "GOOD";
  const succession = last.predicate === "VERY_GOOD" && good(follows);
  const development = last.predicate === "VERY_GOOD" || (last.predicate === "GOOD" && good(follows));
  return [...(succession ? ["SUCCESSION" as const] : []), ...(development ? ["DEVELOPMENT" as const] : [])];
}

/** The rule of a list in words. */
export const PRIORITY_RULE: Record<Priority, string> = {
  SUCCESSION: "Predikat tahunan terakhir “Sangat Baik” dan tahun sebelumnya paling rendah “Baik”.",
  DEVELOPMENT: "Predikat tahunan terakhir “Sangat Baik”, atau “Baik” dua tahun berturut-turut.",
};

export const LOW_RULE =
  "Predikat tahunan di bawah “Baik” dua tahun berturut-turut: wajib tindak lanjut. Kenaikan pangkat mensyaratkan paling rendah “Baik” dalam dua tahun terakhir.";
