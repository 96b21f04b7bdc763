import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Predicate } from "@/lib/db/generated/enums";
import { isLow, lowPair, prioritiesOf } from "./standing";

const ALL: Predicate[] = ["VERY_GOOD", "GOOD", "NEEDS_IMPROVEMENT", "POOR", "VERY_POOR"];
const years = (...predicates: Predicate[]) =>
  predicates.map((predicate, index) => ({ year: 2023 + index, predicate }));

describe("two low years", () => {
  it("are flagged when both are below Baik and follow one another", () => {
    expect(lowPair(years("NEEDS_IMPROVEMENT", "POOR"))?.map(({ year }) => year)).toEqual([2023, 2024]);
    expect(lowPair(years("POOR", "POOR", "VERY_POOR"))?.map(({ year }) => year)).toEqual([2024, 2025]);
    expect(lowPair(years("POOR", "GOOD"))).toBeNull();
    expect(lowPair(years("POOR", "POOR", "GOOD"))).toBeNull();
    expect(lowPair(years("POOR"))).toBeNull();
    expect(
      lowPair([
        { year: 2022, predicate: "POOR" },
        { year: 2024, predicate: "POOR" },
      ]),
    ).toBeNull();
  });
});

describe("priority lists", () => {
  it("follow the words of their rules", () => {
    expect(prioritiesOf(years("GOOD", "VERY_GOOD"))).toEqual(["SUCCESSION", "DEVELOPMENT"]);
    expect(prioritiesOf(years("POOR", "VERY_GOOD"))).toEqual(["DEVELOPMENT"]);
    expect(prioritiesOf(years("VERY_GOOD"))).toEqual(["DEVELOPMENT"]);
    expect(prioritiesOf(years("GOOD", "GOOD"))).toEqual(["DEVELOPMENT"]);
    expect(prioritiesOf(years("NEEDS_IMPROVEMENT", "GOOD"))).toEqual([]);
    expect(prioritiesOf([])).toEqual([]);
  });

  it("never hold somebody whose last year was low, and do not depend on the order of the years", () => {
    const histories = fc.uniqueArray(
      fc.record({ year: fc.integer({ min: 2018, max: 2026 }), predicate: fc.constantFrom(...ALL) }),
      { selector: ({ year }) => year },
    );
    fc.assert(
      fc.property(histories, (history) => {
        const last = history.toSorted((a, b) => b.year - a.year)[0];
        const lists = prioritiesOf(history);
        if (last !== undefined && isLow(last.predicate)) expect(lists).toEqual([]);
        if (lowPair(history) !== null) expect(lists).toEqual([]);
        expect(prioritiesOf(history.toReversed())).toEqual(lists);
      }),
      { seed: 20_261_122 },
    );
  });
});
