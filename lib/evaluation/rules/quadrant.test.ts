import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Predicate, Rating } from "@/lib/db/generated/enums";
import { PREDICATES, predicateOf, RATINGS } from "./quadrant";

const rating = fc.constantFrom(...RATINGS);
const goodness = (predicate: Predicate) => -PREDICATES.indexOf(predicate);
const better = (one: Rating, other: Rating) => RATINGS.indexOf(one) <= RATINGS.indexOf(other);

describe("the nine cells of the quadrant (p.99, p.102)", () => {
  const cells: [results: Rating, behaviour: Rating, predicate: Predicate][] = [
    ["ABOVE", "ABOVE", "VERY_GOOD"],
    ["ABOVE", "MEETS", "GOOD"],
    ["ABOVE", "BELOW", "POOR"],
    ["MEETS", "ABOVE", "GOOD"],
    ["MEETS", "MEETS", "GOOD"],
    ["MEETS", "BELOW", "POOR"],
    ["BELOW", "ABOVE", "NEEDS_IMPROVEMENT"],
    ["BELOW", "MEETS", "NEEDS_IMPROVEMENT"],
    ["BELOW", "BELOW", "VERY_POOR"],
  ];

  it.each(cells)("results %s and behaviour %s give %s", (results, behaviour, predicate) => {
    expect(predicateOf(results, behaviour)).toBe(predicate);
  });

  it("covers every pair exactly once", () => {
    expect(new Set(cells.map(([results, behaviour]) => `${results} ${behaviour}`)).size).toBe(9);
  });
});

describe("the evaluations the regulation prints", () => {
  it.each<[id: string, results: Rating, behaviour: Rating, predicate: Predicate]>([
    ["AL4-T1, director general", "MEETS", "ABOVE", "GOOD"],
    ["AL4-T2, director", "MEETS", "ABOVE", "GOOD"],
    ["AL5-T1, head of a health office", "MEETS", "MEETS", "GOOD"],
    ["AL5-T3, midwife", "MEETS", "MEETS", "GOOD"],
  ])("%s", (_, results, behaviour, predicate) => {
    expect(predicateOf(results, behaviour)).toBe(predicate);
  });

  it("AL4-T3 is printed as needing improvement, but the matrix says poor", () => {
    expect(predicateOf("MEETS", "BELOW")).toBe("POOR");
  });
});

describe("for every pair of ratings", () => {
  it("there is one of the five predicates", () => {
    fc.assert(fc.property(rating, rating, (one, other) => PREDICATES.includes(predicateOf(one, other))));
  });

  it("better results never give a worse predicate", () => {
    fc.assert(
      fc.property(rating, rating, rating, (high, low, behaviour) => {
        fc.pre(better(high, low));
        expect(goodness(predicateOf(high, behaviour))).toBeGreaterThanOrEqual(
          goodness(predicateOf(low, behaviour)),
        );
      }),
    );
  });

  it("better behaviour never gives a worse predicate", () => {
    fc.assert(
      fc.property(rating, rating, rating, (results, high, low) => {
        fc.pre(better(high, low));
        expect(goodness(predicateOf(results, high))).toBeGreaterThanOrEqual(
          goodness(predicateOf(results, low)),
        );
      }),
    );
  });
});
