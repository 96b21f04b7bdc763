import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_COUNTS, type PredicateCounts } from "@/lib/achievement/rules/distribution";
import { PositionLevel } from "@/lib/db/generated/enums";
import {
  compareMeans,
  compareSpreads,
  FEWEST_RATERS,
  type LevelGroup,
  SMALLEST_COMPARISON,
  STEPS,
  summarise,
  tellableLevels,
} from "./summary";

const counts = (change: Partial<PredicateCounts>): PredicateCounts => ({ ...NO_COUNTS, ...change });

/** Predicates of 1 to 200 people. */
const group = fc
  .array(fc.constantFrom(...STEPS), { minLength: 1, maxLength: 200 })
  .map((predicates) =>
    counts(Object.fromEntries(STEPS.map((step) => [step, predicates.filter((one) => one === step).length]))),
  );

describe("mean and spread", () => {
  it("count the five predicates as steps, worst first", () => {
    expect(summarise(counts({ VERY_POOR: 1, VERY_GOOD: 1 }))).toEqual({ n: 2, mean: 3, spread: 2 });
    expect(summarise(counts({ GOOD: 7 }))).toEqual({ n: 7, mean: 4, spread: 0 });
    expect(summarise(NO_COUNTS)).toEqual({ n: 0, mean: null, spread: null });
  });

  it("stay within the steps for any group of 1 to 200", () => {
    fc.assert(
      fc.property(group, (some) => {
        const { n, mean, spread } = summarise(some);
        expect(n).toBeGreaterThan(0);
        expect(mean).toBeGreaterThanOrEqual(1);
        expect(mean).toBeLessThanOrEqual(5);
        expect(spread).toBeGreaterThanOrEqual(0);
        expect(spread).toBeLessThanOrEqual(2 + 1e-9);
      }),
    );
  });
});

describe("a rater beside others", () => {
  const others = summarise(counts({ NEEDS_IMPROVEMENT: 20, GOOD: 60, VERY_GOOD: 20 }));

  it("is not compared with fewer than five own or fifteen other ratings", () => {
    expect(compareMeans(summarise(counts({ VERY_POOR: 4 })), others)).toBe("TOO_FEW");
    const few = summarise(counts({ GOOD: SMALLEST_COMPARISON - 1 }));
    expect(compareMeans(summarise(counts({ VERY_GOOD: 50 })), few)).toBe("TOO_FEW");
    expect(compareSpreads(summarise(counts({ VERY_POOR: 4 })), others)).toBeNull();
  });

  it("differs only beyond what chance explains", () => {
    expect(compareMeans(summarise(counts({ GOOD: 4, VERY_GOOD: 1 })), others)).toBe("ALIKE");
    expect(compareMeans(summarise(counts({ VERY_GOOD: 9, GOOD: 1 })), others)).toBe("HIGHER");
    expect(compareMeans(summarise(counts({ POOR: 5 })), others)).toBe("LOWER");
  });

  it("tells fewer or more differences between people", () => {
    expect(compareSpreads(summarise(counts({ GOOD: 10 })), others)).toBe("NARROWER");
    expect(compareSpreads(summarise(counts({ VERY_POOR: 5, VERY_GOOD: 5 })), others)).toBe("WIDER");
    expect(compareSpreads(others, others)).toBe("ALIKE");
  });

  it("is like a group of the same make, of whatever size from 1 to 200", () => {
    fc.assert(
      fc.property(group, (some) => {
        const same = summarise(some);
        expect(["ALIKE", "TOO_FEW"]).toContain(compareMeans(same, same));
      }),
    );
  });

  it("who stands higher to one group stands not lower when every rating rises", () => {
    fc.assert(
      fc.property(group, group, (own, other) => {
        const before = compareMeans(summarise(own), summarise(other));
        const risen = counts({ VERY_GOOD: summarise(own).n });
        const after = compareMeans(summarise(risen), summarise(other));
        if (before === "HIGHER") expect(after).toBe("HIGHER");
        if (before === "TOO_FEW") expect(after).toBe("TOO_FEW");
      }),
    );
  });
});

describe("position levels", () => {
  const level = (name: LevelGroup["level"], raters: number, given = raters): LevelGroup => ({
    level: name,
    raters,
    counts: counts({ GOOD: given }),
  });

  it("are told from three raters on, in their order; smaller ones together or not at all", () => {
    const told = tellableLevels([
      level("PENGAWAS", 3),
      level("ADMINISTRATOR", 12, 40),
      level("JPT_PRATAMA", 2),
    ]);
    expect(told.groups.map((one) => one.level)).toEqual(["ADMINISTRATOR", "PENGAWAS"]);
    expect(told).toMatchObject({ others: null, hidden: 1 });
    expect(tellableLevels([level("JPT_PRATAMA", 2, 5), level(null, 1, 4)])).toEqual({
      groups: [],
      others: { raters: 3, counts: counts({ GOOD: 9 }) },
      hidden: 0,
    });
  });

  it("never tell of fewer than three raters, and lose nobody who can be told", () => {
    const groups = fc.uniqueArray(
      fc.record({
        level: fc.option(fc.constantFrom(...Object.values(PositionLevel))),
        raters: fc.integer({ min: 1, max: 6 }),
        counts: group,
      }),
      { selector: (one) => one.level },
    );
    fc.assert(
      fc.property(groups, (all) => {
        const { groups: told, others, hidden } = tellableLevels(all);
        const shown = [...told, ...(others === null ? [] : [others])];
        expect(shown.every(({ raters }) => raters >= FEWEST_RATERS)).toBe(true);
        const raters = (rows: readonly { raters: number }[]) =>
          rows.reduce((sum, one) => sum + one.raters, 0);
        const left = raters(all) - raters(shown);
        expect(left).toBeLessThan(FEWEST_RATERS);
        expect(left > 0).toBe(hidden > 0);
      }),
      { seed: 20_261_122 },
    );
  });
});
