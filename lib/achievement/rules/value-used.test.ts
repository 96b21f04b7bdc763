import { describe, expect, it } from "vitest";
import { basesFor, valueUsed } from "./value-used";

const ZONE = "Asia/Jayapura";
const LAST_SECOND = new Date("2027-01-31T14:59:59Z");
const FEBRUARY = new Date("2027-01-31T15:00:00Z");
const year = { kind: "YEAR" as const, year: 2026, lastYear: "POOR" as const };
const set = (setAt: Date) => ({ value: "GOOD" as const, setAt });

describe("the value of the year (p.94 f)", () => {
  it("counts when it came by the end of January, to the second of the agency's zone", () => {
    expect(valueUsed({ ...year, own: set(LAST_SECOND) }, ZONE, FEBRUARY)).toEqual({
      value: "GOOD",
      source: "OWN",
    });
    expect(valueUsed({ ...year, own: set(FEBRUARY) }, ZONE, FEBRUARY)).toEqual({
      value: "POOR",
      source: "LAST_YEAR",
    });
    // The same moment is still January in western Indonesia.
    expect(valueUsed({ ...year, own: set(FEBRUARY) }, "Asia/Jakarta", FEBRUARY)?.value).toBe("GOOD");
  });

  it("is last year's while none has come by then, and nothing before", () => {
    expect(valueUsed({ ...year, own: null }, ZONE, LAST_SECOND)).toBeNull();
    expect(valueUsed({ ...year, own: null }, ZONE, FEBRUARY)?.source).toBe("LAST_YEAR");
  });

  it("stays the late one where last year has none", () => {
    const first = { ...year, lastYear: null };
    expect(valueUsed({ ...first, own: set(FEBRUARY) }, ZONE, FEBRUARY)).toEqual({
      value: "GOOD",
      source: "OWN",
    });
    expect(valueUsed({ ...first, own: null }, ZONE, FEBRUARY)).toBeNull();
  });
});

it("a period never falls back to another year", () => {
  const quarter = { ...year, kind: "QUARTER" as const };
  expect(valueUsed({ ...quarter, own: null }, ZONE, FEBRUARY)).toBeNull();
  expect(valueUsed({ ...quarter, own: set(FEBRUARY) }, ZONE, FEBRUARY)?.value).toBe("GOOD");
});

it("a period rests on trajectory or action plan, the year on its own basis (p.92-93)", () => {
  expect(basesFor("QUARTER")).toEqual(["TRAJECTORY", "ACTION_PLAN"]);
  expect(basesFor("MONTH")).toEqual(["TRAJECTORY", "ACTION_PLAN"]);
  expect(basesFor("YEAR")).toEqual(["YEARLY"]);
});
