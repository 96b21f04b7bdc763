import { expect, test } from "vitest";
import { chosenSubperiod, type SubperiodFact } from "./subperiod";

const quarter = (number: number): SubperiodFact => ({
  id: `q${number}`,
  kind: "QUARTER",
  number,
  startsOn: `2026-0${number * 3 - 2}-01`,
  endsOn: number === 1 ? "2026-03-31" : `2026-0${number * 3}-30`,
});
const year: SubperiodFact = {
  id: "year",
  kind: "YEAR",
  number: 1,
  startsOn: "2026-01-01",
  endsOn: "2026-12-31",
};
const all = [quarter(1), quarter(2), quarter(3), year];

test.each([
  ["the last one that has ended", null, "2026-07-01", "q2"],
  ["not yet ended on its last day", null, "2026-06-30", "q1"],
  ["the first one while none has ended", null, "2026-02-01", "q1"],
  ["the one asked for", "year", "2026-02-01", "year"],
  ["the usual one when the address names no real one", "other", "2026-07-01", "q2"],
])("%s", (_, asked, today, expected) => {
  expect(chosenSubperiod(all, asked, today)?.id).toBe(expected);
});

test("a year without subperiods has none to show", () => {
  expect(chosenSubperiod([], null, "2026-07-01")).toBeNull();
});
