import { ACHIEVEMENT_LABEL, PREDICATE_NAME } from "@/lib/achievement/labels";
import type { AchievementValue, Predicate } from "@/lib/db/generated/enums";
import { PEAK } from "./curve";

/** How many people of a unit have which predicate. */
export type PredicateCounts = Readonly<Record<Predicate, number>>;

export const NO_COUNTS: PredicateCounts = {
  VERY_GOOD: 0,
  GOOD: 0,
  NEEDS_IMPROVEMENT: 0,
  POOR: 0,
  VERY_POOR: 0,
};

export type DistributionRule =
  | "MOST"
  | "PEAK_MAX"
  | "PEAK_MIN"
  | "SOME_LOW"
  | "NEXT_MIN"
  | "TOP_MAX"
  | "NO_TOP";

/** What departs from the pattern, with what would satisfy it. */
export type DistributionFinding = { rule: DistributionRule; text: string };

/** With fewer people the shares contradict each other: 60 % and a tenth of two people do not fit. */
const SMALLEST = 3;

/**
 * Where a unit's predicates depart from the pattern of its achievement (p.94-97; shares of SE MenPANRB 3/2023). A warning
 * that asks for a reason, never a block. Shares are of everybody, rounded so that they can be met; nothing is checked in a
 * unit of fewer than `minimum` people. `open` people have no predicate yet: a finding then is one that no rating of
 * theirs can mend any more.
 */
export function distributionFindings(
  value: AchievementValue,
  counts: PredicateCounts,
  minimum: number,
  open = 0,
): DistributionFinding[] {
  const n = Object.values(counts).reduce((sum, count) => sum + count, open);
  if (n < Math.max(minimum, SMALLEST)) return [];
  const unit: Unit = { value, counts, open, n };
  switch (value) {
    case "OUTSTANDING":
      return found(peakMax(unit), most(unit));
    case "GOOD":
      return found(peakMax(unit), most(unit), atLeast(unit, "SOME_LOW", ["NEEDS_IMPROVEMENT", "POOR"], 1));
    case "NEEDS_IMPROVEMENT":
      return found(peakMin(unit), atMost(unit, "TOP_MAX", "VERY_GOOD", Math.floor(n / 10)));
    case "POOR":
      return found(
        peakMin(unit),
        atLeast(unit, "NEXT_MIN", ["NEEDS_IMPROVEMENT"], tenth(n)),
        atMost(unit, "TOP_MAX", "VERY_GOOD", Math.floor(n / 10)),
      );
    case "VERY_POOR":
      return found(
        peakMin(unit),
        atLeast(unit, "NEXT_MIN", ["POOR", "NEEDS_IMPROVEMENT"], tenth(n)),
        atMost(unit, "NO_TOP", "VERY_GOOD", 0),
      );
  }
}

type Unit = { value: AchievementValue; counts: PredicateCounts; open: number; n: number };

// Whole numbers throughout: 0.7 * 10 is not 7 in floating point everywhere.
const peakMax = (unit: Unit) => atMost(unit, "PEAK_MAX", PEAK[unit.value], Math.floor((7 * unit.n) / 10));
const peakMin = (unit: Unit) => atLeast(unit, "PEAK_MIN", [PEAK[unit.value]], Math.ceil((6 * unit.n) / 10));
const tenth = (n: number) => Math.max(1, Math.ceil(n / 10));

function atMost(
  { value, counts, n }: Unit,
  rule: DistributionRule,
  predicate: Predicate,
  limit: number,
): DistributionFinding | null {
  if (counts[predicate] <= limit) return null;
  const allowed = limit === 0 ? "tidak ada" : `paling banyak ${limit} dari ${n} pegawai`;
  return {
    rule,
    text: `${named(value)}: predikat ${PREDICATE_NAME[predicate]} ${allowed}, sekarang ${counts[predicate]}.`,
  };
}

function atLeast(
  { value, counts, open, n }: Unit,
  rule: DistributionRule,
  predicates: Predicate[],
  need: number,
): DistributionFinding | null {
  const now = predicates.reduce((sum, predicate) => sum + counts[predicate], 0);
  if (now + open >= need) return null;
  const names = predicates.map((predicate) => PREDICATE_NAME[predicate]).join(" atau ");
  return {
    rule,
    text: `${named(value)}: predikat ${names} paling sedikit ${need} dari ${n} pegawai, sekarang ${now}${rest(open)}.`,
  };
}

/** "Sebagian besar": no other predicate is more frequent. */
function most({ value, counts, open }: Unit): DistributionFinding | null {
  const peak = PEAK[value];
  const largest = Math.max(...Object.values(counts));
  if (counts[peak] + open >= largest) return null;
  return {
    rule: "MOST",
    text: `${named(value)}: idealnya sebagian besar pegawai ${PREDICATE_NAME[peak]}, paling sedikit ${largest} pegawai; sekarang ${counts[peak]}${rest(open)}.`,
  };
}

const named = (value: AchievementValue) => `Pada capaian ${ACHIEVEMENT_LABEL[value]}`;
const rest = (open: number) => (open === 0 ? "" : ` dan ${open} belum ditetapkan`);

function found(...findings: (DistributionFinding | null)[]): DistributionFinding[] {
  return findings.filter((one) => one !== null);
}
