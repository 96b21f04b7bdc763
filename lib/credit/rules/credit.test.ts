import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { creditAccount, type Held, type Judged, missingFor } from "./account";
import {
  COEFFICIENT,
  type FunctionalLevel,
  formatPoints,
  PREDICATE_PERCENT,
  pointsFromColumn,
  pointsOf,
} from "./points";

const day = (text: string) => new Date(`${text}T00:00:00Z`);
const year = (number: number, predicate: Judged["predicate"]): Judged => ({
  kind: "YEAR",
  startsOn: day(`${number}-01-01`),
  endsOn: day(`${number}-12-31`),
  predicate,
});
const part = (
  from: string,
  to: string,
  predicate: Judged["predicate"],
  kind: Judged["kind"] = "MONTH",
): Judged => ({
  kind,
  startsOn: day(from),
  endsOn: day(to),
  predicate,
});
const firstLevel: Held[] = [{ level: "JF_AHLI_PERTAMA", startsOn: day("2020-01-01"), endsOn: null }];

describe("points (worked numbers of Peraturan BKN 3/2023)", () => {
  it("a full year, Ahli Pertama, Sangat Baik: 150 % x 12,5 = 18,75", () => {
    expect(formatPoints(pointsOf(12, "VERY_GOOD", "JF_AHLI_PERTAMA"))).toBe("18,75");
  });

  it("January and February, Baik: 2/12 x 100 % x 12,5 = 2,08", () => {
    expect(formatPoints(pointsOf(2, "GOOD", "JF_AHLI_PERTAMA"))).toBe("2,08");
  });

  it("both together: 20,83", () => {
    const rows = creditAccount(
      [year(2023, "VERY_GOOD"), part("2024-01-01", "2024-02-29", "GOOD")],
      firstLevel,
      null,
    );
    expect(rows.map(({ points }) => formatPoints(points))).toEqual(["18,75", "2,08"]);
    expect(formatPoints(rows.at(-1)?.sum ?? 0)).toBe("20,83");
  });

  it("three years Ahli Muda at 100 %: 75", () => {
    const held: Held[] = [{ level: "JF_AHLI_MUDA", startsOn: day("2020-01-01"), endsOn: null }];
    const rows = creditAccount([year(2021, "GOOD"), year(2022, "GOOD"), year(2023, "GOOD")], held, null);
    expect(formatPoints(rows.at(-1)?.sum ?? 0)).toBe("75,00");
  });

  it("every level and predicate for a year is coefficient x percent, without a rest", () => {
    for (const level of Object.keys(COEFFICIENT) as FunctionalLevel[])
      for (const predicate of Object.keys(PREDICATE_PERCENT) as Judged["predicate"][])
        expect(pointsOf(12, predicate, level)).toBe(
          Math.round((COEFFICIENT[level] * PREDICATE_PERCENT[predicate]) / 100),
        );
  });

  it("rounds half up and reads what the column holds", () => {
    // 1/12 x 75 % x 3,75 = 0,234375
    expect(formatPoints(pointsOf(1, "NEEDS_IMPROVEMENT", "JF_PEMULA"))).toBe("0,23");
    // 25 % x 12,5 = 3,125
    expect(formatPoints(pointsOf(12, "VERY_POOR", "JF_AHLI_PERTAMA"))).toBe("3,13");
    expect([pointsFromColumn("18.75"), pointsFromColumn("100"), pointsFromColumn("2.5")]).toEqual([
      1875, 10_000, 250,
    ]);
    expect(formatPoints(123_456_7)).toBe("12.345,67");
  });
});

describe("the account", () => {
  it("takes the yearly predicate instead of the periodic ones of its year", () => {
    const quarters = [
      part("2025-01-01", "2025-03-31", "POOR", "QUARTER"),
      part("2025-04-01", "2025-06-30", "GOOD", "QUARTER"),
    ];
    expect(creditAccount(quarters, firstLevel, null).map(({ points }) => points)).toEqual([156, 313]);
    const withYear = creditAccount([...quarters, year(2025, "GOOD")], firstLevel, null);
    expect(withYear).toMatchObject([{ kind: "YEAR", months: 12, points: 1250 }]);
  });

  it("divides a year at the first of the month after a change of level, and leaves out other posts", () => {
    const held: Held[] = [
      { level: "JF_AHLI_PERTAMA", startsOn: day("2020-01-01"), endsOn: day("2025-06-14") },
      { level: "JF_AHLI_MUDA", startsOn: day("2025-06-15"), endsOn: day("2025-09-30") },
      { level: null, startsOn: day("2025-10-01"), endsOn: null },
    ];
    expect(creditAccount([year(2025, "GOOD")], held, null)).toMatchObject([
      { level: "JF_AHLI_PERTAMA", months: 6, points: 625 },
      { level: "JF_AHLI_MUDA", months: 3, points: 625 },
    ]);
  });

  it("begins with the basis and counts no month before it", () => {
    const basis = { points: 10_000, countsFrom: day("2025-04-01"), source: "SK inpassing" };
    const rows = creditAccount([year(2024, "GOOD"), year(2025, "GOOD")], firstLevel, basis);
    expect(rows).toMatchObject([{ year: 2025, months: 9, points: 938, sum: 10_938 }]);
  });

  it("tells what is missing for rank and level", () => {
    expect(missingFor("JF_AHLI_PERTAMA", 2083)).toEqual({ rank: 2917, level: 7917 });
    expect(missingFor("JF_AHLI_UTAMA", 30_000)).toEqual({ rank: 0, level: null });
  });

  it("never counts a month twice, and the sum is the sum of the rows", () => {
    const months = fc.array(fc.tuple(fc.integer({ min: 0, max: 35 }), fc.integer({ min: 0, max: 11 })), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(months, fc.boolean(), (spans, withYear) => {
        const judged = spans.map(([from, length]) => ({
          kind: "MONTH" as const,
          startsOn: new Date(Date.UTC(2023, from, 1)),
          endsOn: new Date(Date.UTC(2023, from + length + 1, 0)),
          predicate: "GOOD" as const,
        }));
        const rows = creditAccount(withYear ? [...judged, year(2024, "POOR")] : judged, firstLevel, null);
        const counted = rows.flatMap(({ from, months: length }) =>
          Array.from({ length }, (_, index) => from + index),
        );
        expect(new Set(counted).size).toBe(counted.length);
        expect(rows.at(-1)?.sum ?? 0).toBe(rows.reduce((sum, { points }) => sum + points, 0));
      }),
      { seed: 20_261_122 },
    );
  });
});
