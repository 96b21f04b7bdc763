import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Accreditation, StudyLevel } from "@/lib/db/generated/enums";
import { bandOf, bandsFor, bandTexts, formatGrade, GRADE_BANDS, parseGrade } from "./grade-bands";

/** PermenPANRB 6/2022 p.63, as printed: level, university, programme, then the four bands. */
const PRINTED: [StudyLevel, Accreditation | null, Accreditation | null, string, string, string, string][] = [
  ["BACHELOR_DOMESTIC", "A", "C", "3,51 – 4,00", "3,01 – 3,50", "2,76 – 3,00", "< 2,76"],
  ["BACHELOR_DOMESTIC", "B", "C", "3,61 – 4,00", "3,10 – 3,60", "2,76 – 3,09", "< 2,76"],
  ["BACHELOR_DOMESTIC", "C", "B", "3,71 – 4,00", "3,20 – 3,70", "2,76 – 3,19", "< 2,76"],
  ["GRADUATE_DOMESTIC", "A", "C", "3,51 – 4,00", "3,20 – 3,50", "3,00 – 3,19", "< 3,00"],
  ["GRADUATE_DOMESTIC", "B", "C", "3,61 – 4,00", "3,25 – 3,60", "3,00 – 3,24", "< 3,00"],
  ["GRADUATE_DOMESTIC", "C", "B", "3,71 – 4,00", "3,30 – 3,70", "3,00 – 3,29", "< 3,00"],
  ["BACHELOR_ABROAD", null, null, "3,51 – 4,00", "3,01 – 3,50", "2,76 – 3,00", "< 2,76"],
  ["GRADUATE_ABROAD", null, null, "3,51 – 4,00", "3,20 – 3,50", "3,00 – 3,19", "< 3,00"],
];
const ORDER: unknown[] = ["POOR", "NEEDS_IMPROVEMENT", "GOOD", "VERY_GOOD"];

describe.each(PRINTED)("%s, university %s, programme %s", (level, university, course, ...printed) => {
  const programme = { level, university, course };
  const [veryGood, good, fair] = printed.map((text) =>
    text.split(" – ").map((part) => parseGrade(part) ?? -1),
  );

  test("reads as the guide prints it", () => {
    const bands = bandsFor(programme);
    expect(bands && Object.values(bandTexts(bands))).toEqual(printed);
  });

  test("every edge falls on its side", () => {
    const at = (grade: number | undefined) => bandOf(programme, grade ?? -1);
    expect([at(veryGood?.[0]), at(400)]).toEqual(["VERY_GOOD", "VERY_GOOD"]);
    expect([at(good?.[0]), at(good?.[1])]).toEqual(["GOOD", "GOOD"]);
    expect([at(fair?.[0]), at(fair?.[1])]).toEqual(["NEEDS_IMPROVEMENT", "NEEDS_IMPROVEMENT"]);
    expect([at((fair?.[0] ?? 0) - 1), at(0)]).toEqual(["POOR", "POOR"]);
  });
});

test("the guide has these rows and no other", () => {
  expect(GRADE_BANDS).toHaveLength(PRINTED.length);
});

test("a programme accredited better than the least fits, a worse one has no row", () => {
  const graduate = { level: "GRADUATE_DOMESTIC", university: "C" } as const;
  expect(bandsFor({ ...graduate, course: "A" })).not.toBeNull();
  expect(bandsFor({ ...graduate, course: "B" })).not.toBeNull();
  expect(bandsFor({ ...graduate, course: "C" })).toBeNull();
  expect(bandsFor({ ...graduate, course: null })).toBeNull();
  expect(bandsFor({ level: "BACHELOR_DOMESTIC", university: null, course: "A" })).toBeNull();
});

test("abroad accreditation is not asked", () => {
  expect(bandsFor({ level: "GRADUATE_ABROAD", university: "B", course: "B" })).toMatchObject({ good: 320 });
});

test("a grade is written with a comma, from 0 to 4,00, with at most two decimals", () => {
  expect(["3,75", "3,5", "4", "4,0", "0"].map(parseGrade)).toEqual([375, 350, 400, 400, 0]);
  expect(["3.75", "4,01", "5", "3,751", "-1", "", "tiga"].map(parseGrade)).toEqual(Array(7).fill(null));
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), (grade) => {
      expect(parseGrade(formatGrade(grade))).toBe(grade);
    }),
  );
});

test("a better grade never falls into a worse band", () => {
  const grade = fc.integer({ min: 0, max: 400 });
  fc.assert(
    fc.property(fc.constantFrom(...PRINTED), grade, grade, ([level, university, course], one, other) => {
      const place = (value: number) => ORDER.indexOf(bandOf({ level, university, course }, value));
      expect(place(Math.max(one, other))).toBeGreaterThanOrEqual(place(Math.min(one, other)));
    }),
  );
});
