import fc from "fast-check";
import { expect, it } from "vitest";
import { jobPersonMatch, withGap } from "./rules";

it("compares what was reached with what is required", () => {
  expect(
    jobPersonMatch([
      { required: 4, level: 2 },
      { required: 4, level: 4 },
    ]),
  ).toBe(0.75);
  expect(jobPersonMatch([{ required: 2, level: 5 }])).toBe(1);
  expect(jobPersonMatch([])).toBeNull();
});

it("lists the widest gap first and nothing that is met", () => {
  const levels = [
    { name: "a", required: 3, level: 2 },
    { name: "b", required: 3, level: 3 },
    { name: "c", required: 4, level: 1 },
  ];
  expect(withGap(levels).map(({ name }) => name)).toEqual(["c", "a"]);
});

it("stays between 0 and 1, and is 1 when nothing is missing", () => {
  const level = fc.integer({ min: 1, max: 5 });
  const levels = fc.array(fc.record({ required: level, level }), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(levels, (all) => {
      const match = jobPersonMatch(all) ?? -1;
      expect(match).toBeGreaterThan(0);
      expect(match).toBeLessThanOrEqual(1);
      if (withGap(all).length === 0) expect(match).toBe(1);
    }),
  );
});
