import { expect, test } from "vitest";
import { NO_COUNTS } from "@/lib/achievement/rules/distribution";
import { departures, withPredicate } from "./departures";

const team = { counts: { ...NO_COUNTS, GOOD: 7, VERY_GOOD: 2 }, open: 0 };
const rules = (...given: Parameters<typeof departures>) => departures(...given).map(({ rule }) => rule);

test("the person who is rated now counts", () => {
  expect(withPredicate(team.counts, "POOR")).toEqual({ ...team.counts, POOR: 1 });
  expect(rules("GOOD", team, "POOR", 5)).toEqual([]);
  expect(rules("GOOD", team, "VERY_GOOD", 5)).toEqual(["SOME_LOW"]);
  expect(rules("GOOD", team, "GOOD", 5)).toEqual(["PEAK_MAX", "SOME_LOW"]);
});

test("nothing is asked without an achievement, in a small team, or while others can still mend it", () => {
  expect(rules(null, team, "GOOD", 5)).toEqual([]);
  expect(rules("GOOD", team, "GOOD", 11)).toEqual([]);
  expect(rules("GOOD", { ...team, open: 2 }, "VERY_GOOD", 5)).toEqual([]);
});
