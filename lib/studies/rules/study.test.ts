import fc from "fast-check";
import { expect, test } from "vitest";
import {
  mustClarifyRest,
  outcomeProblem,
  predicatesAfterDropOut,
  runsIn,
  type Study,
  suggestResults,
} from "./study";

const day = (text: string) => new Date(text);
const tara: Study = {
  institution: "Universitas Airlangga",
  programme: "Magister Kebijakan Publik",
  level: "GRADUATE_DOMESTIC",
  university: "A",
  course: "A",
  startsOn: day("2026-07-01"),
  endsOn: day("2028-06-30"),
};

test("academic evaluation with the guide's grade, graduation only in the last year, and a task (p.62-64)", () => {
  const kinds = (year: number) => suggestResults(tara, year).map(({ kind }) => kind);
  expect(kinds(2026)).toEqual(["ACADEMIC", "ASSIGNMENT"]);
  expect(kinds(2028)).toEqual(["ACADEMIC", "GRADUATION", "ASSIGNMENT"]);
  expect(suggestResults(tara, 2028)[0]?.indicators).toEqual([
    "Nilai Indeks Prestasi Kumulatif paling rendah 3,20",
  ]);
  expect(suggestResults(tara, 2028)[1]?.indicators[0]).toBe(
    "Lulus paling lambat 30 Juni 2028 tanpa perpanjangan",
  );
  expect(suggestResults({ ...tara, course: null }, 2026)[0]?.indicators).toEqual([
    "Nilai Indeks Prestasi Kumulatif",
  ]);
});

test.each([
  ["GRADUATED_EARLY", "2028-06-29", true],
  ["GRADUATED_EARLY", "2028-06-30", false],
  ["GRADUATED", "2028-06-30", true],
  ["GRADUATED", "2028-07-01", false],
  ["EXTENDED", "2028-07-01", true],
  ["EXTENDED", "2028-06-30", false],
  ["DROPPED_OUT", "2027-01-01", true],
] as const)("%s on %s fits: %s (p.63, 7)", (outcome, endedOn, fits) => {
  expect(outcomeProblem(outcome, tara.endsOn, day(endedOn)) === null).toBe(fits);
});

test("exactly one way of graduating fits any day", () => {
  fc.assert(
    fc.property(
      fc.date({ min: day("2027-01-01"), max: day("2029-01-01"), noInvalidDate: true }),
      (endedOn) => {
        const fits = (["GRADUATED_EARLY", "GRADUATED", "EXTENDED"] as const).filter(
          (outcome) => outcomeProblem(outcome, tara.endsOn, endedOn) === null,
        );
        expect(fits.includes("EXTENDED")).toBe(endedOn > tara.endsOn);
        expect(fits.length).toBeGreaterThan(0);
      },
    ),
  );
});

test("who dropped out gets Kurang or Sangat Kurang and nothing better, by the behaviour (p.100 d, 103 d)", () => {
  expect(predicatesAfterDropOut("ABOVE")).toEqual(["POOR", "VERY_POOR"]);
  expect(predicatesAfterDropOut("MEETS")).toEqual(["POOR", "VERY_POOR"]);
  expect(predicatesAfterDropOut("BELOW")).toEqual(["VERY_POOR"]);
});

test("Sastro, back on 1 August, clarifies August to December in the same plan (p.64-65)", () => {
  expect(mustClarifyRest(day("2022-07-31"), 2022)).toBe(true);
  expect(mustClarifyRest(day("2022-07-31"), 2023)).toBe(false);
  expect(mustClarifyRest(day("2022-12-31"), 2022)).toBe(false);
  expect(mustClarifyRest(null, 2022)).toBe(false);
});

test("Devi's study from July 2022 belongs in the plan of 2022 (p.64)", () => {
  const devi = { startsOn: day("2022-07-01"), endsOn: day("2024-06-30"), endedOn: null };
  expect([2021, 2022, 2023, 2024, 2025].map((year) => runsIn(devi, year))).toEqual([
    false,
    true,
    true,
    true,
    false,
  ]);
  expect(runsIn({ ...devi, endedOn: day("2023-01-31") }, 2024)).toBe(false);
});
