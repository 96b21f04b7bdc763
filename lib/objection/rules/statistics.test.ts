import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SMALLEST_GROUP, shownCounts } from "./statistics";

const year = 2026;

describe("statistics of objections", () => {
  it("hide a year with fewer than three", () => {
    expect(shownCounts({ year, total: 2, upheld: 2, changed: 0, undirected: 0 })).toMatchObject({
      total: null,
      parts: null,
    });
    expect(shownCounts({ year, total: 3, upheld: 3, changed: 0, undirected: 0 })).toMatchObject({
      total: 3,
      parts: { upheld: 3, changed: 0, waiting: 0 },
    });
  });

  it("hide all parts when one of them is small, because it would follow from the rest", () => {
    expect(shownCounts({ year, total: 10, upheld: 8, changed: 2, undirected: 1 })).toEqual({
      year,
      total: 10,
      parts: null,
      someUndirected: true,
    });
  });

  it("never tell a group of one or two, whatever is counted", () => {
    const part = fc.nat({ max: 8 });
    fc.assert(
      fc.property(part, part, part, (upheld, changed, waiting) => {
        const total = upheld + changed + waiting;
        const shown = shownCounts({ year, total, upheld, changed, undirected: 0 });
        const told = [shown.total ?? 0, ...Object.values(shown.parts ?? {})];
        for (const count of told) expect(count === 0 || count >= SMALLEST_GROUP).toBe(true);
      }),
    );
  });
});
