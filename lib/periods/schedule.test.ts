import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { proposedWindows, subperiodsOf } from "./schedule";

const years = fc.integer({ min: 2022, max: 2060 });
const rhythms = fc.constantFrom("MONTHLY" as const, "QUARTERLY" as const);

describe("subperiodsOf", () => {
  it("gives four quarters and the year", () => {
    expect(subperiodsOf(2026, "QUARTERLY", false)).toEqual([
      { kind: "QUARTER", number: 1, startsOn: "2026-01-01", endsOn: "2026-03-31" },
      { kind: "QUARTER", number: 2, startsOn: "2026-04-01", endsOn: "2026-06-30" },
      { kind: "QUARTER", number: 3, startsOn: "2026-07-01", endsOn: "2026-09-30" },
      { kind: "QUARTER", number: 4, startsOn: "2026-10-01", endsOn: "2026-12-31" },
      { kind: "YEAR", number: 1, startsOn: "2026-01-01", endsOn: "2026-12-31" },
    ]);
  });

  it("covers every day of the year exactly once per kind", () => {
    fc.assert(
      fc.property(years, rhythms, fc.boolean(), (year, rhythm, half) => {
        const all = subperiodsOf(year, rhythm, half);
        for (const kind of new Set(all.map((one) => one.kind))) {
          const slices = all.filter((one) => one.kind === kind);
          expect(slices[0]?.startsOn).toBe(`${year}-01-01`);
          expect(slices.at(-1)?.endsOn).toBe(`${year}-12-31`);
          for (const [index, slice] of slices.entries()) {
            const next = slices[index + 1];
            if (next) expect(Date.parse(next.startsOn) - Date.parse(slice.endsOn)).toBe(86_400_000);
          }
        }
      }),
    );
  });
});

describe("proposedWindows", () => {
  it("ends planning and the yearly evaluation with January", () => {
    const windows = proposedWindows(2026, subperiodsOf(2026, "QUARTERLY", false));
    expect(windows.find(({ phase }) => phase === "PLANNING")).toMatchObject({ closes: "2026-02-01T00:00" });
    expect(
      windows.find(({ subperiod, phase }) => phase === "EVALUATION" && subperiod?.kind === "YEAR"),
    ).toMatchObject({
      opens: "2026-12-27T00:00",
      closes: "2027-02-01T00:00",
    });
  });

  it("has the third quarter's evaluation open on 25 September, as in the regulation's example", () => {
    const quarter3 = proposedWindows(2026, subperiodsOf(2026, "QUARTERLY", false)).find(
      ({ subperiod, phase }) =>
        phase === "EVALUATION" && subperiod?.kind === "QUARTER" && subperiod.number === 3,
    );
    expect(quarter3?.opens).toBe("2026-09-24T00:00");
    expect(quarter3?.closes).toBe("2026-10-15T00:00");
  });

  it("opens before it closes, for every year and rhythm", () => {
    fc.assert(
      fc.property(years, rhythms, fc.boolean(), (year, rhythm, half) => {
        for (const { opens, closes } of proposedWindows(year, subperiodsOf(year, rhythm, half))) {
          expect(opens < closes).toBe(true);
        }
      }),
    );
  });
});
