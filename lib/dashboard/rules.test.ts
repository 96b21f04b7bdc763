import fc from "fast-check";
import { expect, test } from "vitest";
import { distributionOf, doneShare, stagesOf, standingOf, type Tally } from "./rules";

const tally = (measure: Tally["measure"], bucket: string, count: number): Tally => ({
  scopeId: "scope",
  measure,
  bucket,
  count,
});

test("the stages add up to everybody who should pass them", () => {
  const standing = standingOf([
    tally("EMPLOYEES", "ALL", 20),
    tally("PLANS", "AGREED", 12),
    tally("PLANS", "DRAFT", 3),
    tally("PLANS", "SUBMITTED", 2),
    tally("DOCUMENTED", "ALL", 9),
    tally("EVALUATIONS", "RATING", 4),
    tally("EVALUATIONS", "DECIDED", 5),
    tally("EVALUATIONS", "OBJECTED", 1),
  ]);
  expect(stagesOf(standing)).toEqual([
    { stage: "PLAN", done: 12, running: 5, open: 3 },
    { stage: "DOCUMENTATION", done: 9, running: 0, open: 3 },
    { stage: "EVALUATION", done: 6, running: 4, open: 2 },
  ]);
});

test("a person who moved has two plans: nobody is missing then, never fewer than nobody", () => {
  const standing = standingOf([tally("EMPLOYEES", "ALL", 1), tally("PLANS", "AGREED", 2)]);
  expect(stagesOf(standing)[0]).toEqual({ stage: "PLAN", done: 2, running: 0, open: 0 });
});

test("whatever is counted, shares stay between nothing and all", () => {
  const count = fc.nat(1000);
  fc.assert(
    fc.property(count, count, count, count, (employees, agreed, documented, decided) => {
      const standing = standingOf([
        tally("EMPLOYEES", "ALL", employees),
        tally("PLANS", "AGREED", agreed),
        tally("DOCUMENTED", "ALL", documented),
        tally("EVALUATIONS", "DECIDED", decided),
      ]);
      for (const row of stagesOf(standing)) {
        expect(row.open).toBeGreaterThanOrEqual(0);
        expect(doneShare(row)).toBeGreaterThanOrEqual(0);
        expect(doneShare(row)).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test("two evaluations are not broken down by predicate, three are", () => {
  const two = standingOf([tally("PREDICATES", "GOOD", 1), tally("PREDICATES", "POOR", 1)]);
  expect(distributionOf(two)).toBeNull();
  const three = standingOf([tally("PREDICATES", "GOOD", 2), tally("PREDICATES", "POOR", 1)]);
  expect(distributionOf(three)?.map(({ count }) => count)).toEqual([0, 2, 0, 1, 0]);
});
