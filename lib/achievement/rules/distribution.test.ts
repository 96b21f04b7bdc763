import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AchievementValue } from "@/lib/db/generated/enums";
import { ACHIEVEMENT_VALUES } from "../labels";
import { type DistributionRule, distributionFindings, NO_COUNTS, type PredicateCounts } from "./distribution";

const DEFAULT_MINIMUM = 5;
const counts = (some: Partial<PredicateCounts>): PredicateCounts => ({ ...NO_COUNTS, ...some });
const rules = (value: AchievementValue, some: Partial<PredicateCounts>, open = 0): DistributionRule[] =>
  distributionFindings(value, counts(some), DEFAULT_MINIMUM, open).map(({ rule }) => rule);

/** A distribution of n people that fits the value, built from the shares of the circular. */
function fitting(value: AchievementValue, n: number): PredicateCounts {
  const most = Math.ceil((6 * n) / 10);
  switch (value) {
    case "OUTSTANDING": {
      const top = Math.floor((7 * n) / 10);
      return counts({ VERY_GOOD: top, GOOD: n - top });
    }
    case "GOOD": {
      const good = Math.floor((7 * n) / 10);
      return counts({ GOOD: good, NEEDS_IMPROVEMENT: n - good });
    }
    case "NEEDS_IMPROVEMENT":
      return counts({ NEEDS_IMPROVEMENT: most, GOOD: n - most });
    case "POOR":
      return counts({ POOR: most, NEEDS_IMPROVEMENT: n - most });
    case "VERY_POOR":
      return counts({ VERY_POOR: most, POOR: n - most });
  }
}

describe("shares of SE MenPANRB 3/2023, ten people", () => {
  it("Istimewa: at most seven Sangat Baik, and they are the most", () => {
    expect(rules("OUTSTANDING", { VERY_GOOD: 7, GOOD: 3 })).toEqual([]);
    expect(rules("OUTSTANDING", { VERY_GOOD: 8, GOOD: 2 })).toEqual(["PEAK_MAX"]);
    expect(rules("OUTSTANDING", { VERY_GOOD: 4, GOOD: 6 })).toEqual(["MOST"]);
  });

  it("Baik: at most seven Baik, and somebody below", () => {
    expect(rules("GOOD", { VERY_GOOD: 2, GOOD: 7, POOR: 1 })).toEqual([]);
    expect(rules("GOOD", { VERY_GOOD: 3, GOOD: 7 })).toEqual(["SOME_LOW"]);
    expect(rules("GOOD", { GOOD: 10 })).toEqual(["PEAK_MAX", "SOME_LOW"]);
    // Sangat Kurang may occur, but is not what must exist.
    expect(rules("GOOD", { GOOD: 7, VERY_GOOD: 2, VERY_POOR: 1 })).toEqual(["SOME_LOW"]);
  });

  it("Butuh Perbaikan: at least six of it, one Sangat Baik at most", () => {
    expect(rules("NEEDS_IMPROVEMENT", { NEEDS_IMPROVEMENT: 6, GOOD: 3, VERY_GOOD: 1 })).toEqual([]);
    expect(rules("NEEDS_IMPROVEMENT", { NEEDS_IMPROVEMENT: 5, GOOD: 3, VERY_GOOD: 2 })).toEqual([
      "PEAK_MIN",
      "TOP_MAX",
    ]);
  });

  it("Kurang: at least six of it, one Butuh Perbaikan, one Sangat Baik at most", () => {
    expect(rules("POOR", { POOR: 6, NEEDS_IMPROVEMENT: 1, GOOD: 2, VERY_GOOD: 1 })).toEqual([]);
    expect(rules("POOR", { POOR: 6, GOOD: 2, VERY_GOOD: 2 })).toEqual(["NEXT_MIN", "TOP_MAX"]);
  });

  it("Sangat Kurang: at least six of it, one Kurang or Butuh Perbaikan, no Sangat Baik", () => {
    expect(rules("VERY_POOR", { VERY_POOR: 6, NEEDS_IMPROVEMENT: 1, GOOD: 3 })).toEqual([]);
    expect(rules("VERY_POOR", { VERY_POOR: 6, POOR: 1, GOOD: 3 })).toEqual([]);
    expect(rules("VERY_POOR", { VERY_POOR: 6, GOOD: 3, VERY_GOOD: 1 })).toEqual(["NEXT_MIN", "NO_TOP"]);
  });

  it("rounds so that a share can be met: eleven people", () => {
    expect(rules("OUTSTANDING", { VERY_GOOD: 7, GOOD: 4 })).toEqual([]);
    expect(rules("OUTSTANDING", { VERY_GOOD: 8, GOOD: 3 })).toEqual(["PEAK_MAX"]);
    expect(rules("POOR", { POOR: 7, NEEDS_IMPROVEMENT: 1, GOOD: 3 })).toEqual(["NEXT_MIN"]);
    expect(rules("POOR", { POOR: 6, NEEDS_IMPROVEMENT: 5 })).toEqual(["PEAK_MIN"]);
  });

  it("says what would satisfy it", () => {
    const [finding] = distributionFindings("GOOD", counts({ VERY_GOOD: 3, GOOD: 7 }), DEFAULT_MINIMUM);
    expect(finding?.text).toBe(
      "Pada capaian Baik: predikat Butuh Perbaikan atau Kurang/Misconduct paling sedikit 1 dari 10 pegawai, sekarang 0.",
    );
  });
});

describe("people who are not decided yet", () => {
  it("may still bring what is missing, but never take away what is too much", () => {
    expect(rules("GOOD", { GOOD: 6 }, 4)).toEqual([]);
    expect(rules("GOOD", { GOOD: 8 }, 2)).toEqual(["PEAK_MAX"]);
    expect(rules("POOR", { GOOD: 5 }, 5)).toEqual(["PEAK_MIN"]);
  });

  const part = fc.integer({ min: 0, max: 12 });
  const someCounts = fc.record({
    VERY_GOOD: part,
    GOOD: part,
    NEEDS_IMPROVEMENT: part,
    POOR: part,
    VERY_POOR: part,
  });

  it("a finding stays, however they are rated", () => {
    fc.assert(
      fc.property(fc.constantFrom(...ACHIEVEMENT_VALUES), someCounts, someCounts, (value, now, later) => {
        const open = Object.values(later).reduce((sum, count) => sum + count, 0);
        const all = Object.fromEntries(
          Object.entries(now).map(([key, count]) => [key, count + later[key as keyof typeof later]]),
        );
        const early = rules(value, now, open);
        expect(rules(value, all)).toEqual(expect.arrayContaining(early));
      }),
    );
  });
});

describe("every size of unit from 1 to 200", () => {
  it.each(ACHIEVEMENT_VALUES)("%s: some distribution has no findings", (value) => {
    for (let n = DEFAULT_MINIMUM; n <= 200; n++) {
      expect(distributionFindings(value, fitting(value, n), DEFAULT_MINIMUM), `${n}`).toEqual([]);
    }
  });

  it.each(ACHIEVEMENT_VALUES)("%s: also where an agency checks smaller units", (value) => {
    for (let minimum = 0; minimum <= 4; minimum++) {
      for (let n = 3; n <= 4; n++) {
        expect(distributionFindings(value, fitting(value, n), minimum), `${n}`).toEqual([]);
      }
    }
  });

  it("is not checked below the minimum, nor where the shares contradict each other", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ACHIEVEMENT_VALUES),
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 0, max: 200 }),
        (value, n, minimum) => {
          const findings = distributionFindings(value, counts({ GOOD: n }), minimum);
          if (n < minimum || n < 3) expect(findings).toEqual([]);
          else expect(findings).not.toEqual([]);
        },
      ),
    );
  });
});
