import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coverageOf } from "./coverage";

const whole = { indicators: 2, taken: 2, results: 1, people: 3, children: 0, headPlans: true };

const bare = { indicators: 2, taken: 0, results: 0, people: 0, children: 0, headPlans: false };

describe("coverage of a goal", () => {
  it.each([
    ["nobody took it up", { ...whole, results: 0, taken: 0, people: 0 }, "NONE"],
    ["an indicator is missing in the head's plan", { ...whole, taken: 1 }, "PART"],
    ["nobody below serves it", { ...whole, people: 0 }, "HEAD_ONLY"],
    ["a unit below carries it", { ...whole, people: 0, children: 1 }, "COVERED"],
    ["people serve it", whole, "COVERED"],
    ["the head writes no plan and units below carry it", { ...bare, children: 2 }, "COVERED"],
    ["the head writes no plan and nobody below carries it", bare, "NONE"],
    [
      "a goal without indicators needs only a result and people",
      { ...whole, indicators: 0, taken: 0 },
      "COVERED",
    ],
  ] as const)("%s", (_, facts, expected) => {
    expect(coverageOf(facts)).toBe(expected);
  });

  it("never gets worse when somebody more takes part", () => {
    const order = ["NONE", "PART", "HEAD_ONLY", "COVERED"];
    const few = fc.nat({ max: 5 });
    const facts = fc.record({
      indicators: few,
      taken: few,
      results: few,
      people: few,
      children: few,
      headPlans: fc.boolean(),
    });
    fc.assert(
      fc.property(facts, (goal) => {
        const before = order.indexOf(coverageOf(goal));
        const more = { ...goal, results: goal.results + 1, taken: goal.taken + 1, people: goal.people + 1 };
        expect(order.indexOf(coverageOf(more))).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});
