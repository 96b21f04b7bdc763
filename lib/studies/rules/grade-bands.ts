import type { Accreditation, Predicate, StudyLevel } from "@/lib/db/generated/enums";

/** Which row of the guide applies to a study; both accreditations only within the country. */
export type Programme = {
  level: StudyLevel;
  university: Accreditation | null;
  course: Accreditation | null;
};

type Band = Extract<Predicate, "VERY_GOOD" | "GOOD" | "NEEDS_IMPROVEMENT" | "POOR">;

/** The lowest grade of each band in hundredths; below the last it is Kurang. */
type Row = {
  level: StudyLevel;
  university: Accreditation | null;
  /** "Minimal C": this accreditation of the programme or a better one. */
  leastCourse: Accreditation | null;
  veryGood: number;
  good: number;
  fair: number;
};

export const HIGHEST = 400;

/** Guide for expecting an IPK, PermenPANRB 6/2022 p.63: two tables within the country, two abroad. */
export const GRADE_BANDS: readonly Row[] = [
  row("BACHELOR_DOMESTIC", "A", "C", [351, 301, 276]),
  row("BACHELOR_DOMESTIC", "B", "C", [361, 310, 276]),
  row("BACHELOR_DOMESTIC", "C", "B", [371, 320, 276]),
  row("GRADUATE_DOMESTIC", "A", "C", [351, 320, 300]),
  row("GRADUATE_DOMESTIC", "B", "C", [361, 325, 300]),
  row("GRADUATE_DOMESTIC", "C", "B", [371, 330, 300]),
  row("BACHELOR_ABROAD", null, null, [351, 301, 276]),
  row("GRADUATE_ABROAD", null, null, [351, 320, 300]),
];

function row(
  level: StudyLevel,
  university: Accreditation | null,
  leastCourse: Accreditation | null,
  [veryGood, good, fair]: [number, number, number],
): Row {
  return { level, university, leastCourse, veryGood, good, fair };
}

/** The row of the guide; null where the guide has none (programme accredited too low, or accreditation unknown). */
export function bandsFor({ level, university, course }: Programme): Row | null {
  const found = GRADE_BANDS.find(
    (one) => one.level === level && one.university === (isAbroad(level) ? null : university),
  );
  if (found === undefined) return null;
  if (found.leastCourse === null) return found;
  return course !== null && course <= found.leastCourse ? found : null;
}

/** Studies abroad are judged by the institution's own criteria: no accreditation. */
export function isAbroad(level: StudyLevel): boolean {
  return level === "BACHELOR_ABROAD" || level === "GRADUATE_ABROAD";
}

/** In which band of the guide an IPK (hundredths) falls; null without a row, or outside 0 to 4,00. */
export function bandOf(programme: Programme, grade: number): Band | null {
  const bands = bandsFor(programme);
  if (bands === null || grade < 0 || grade > HIGHEST || !Number.isInteger(grade)) return null;
  if (grade >= bands.veryGood) return "VERY_GOOD";
  if (grade >= bands.good) return "GOOD";
  return grade >= bands.fair ? "NEEDS_IMPROVEMENT" : "POOR";
}

/** "3,51" or "4" as hundredths; null unless it is a grade from 0 to 4 with a comma and at most two decimals. */
export function parseGrade(text: string): number | null {
  const parts = /^([0-4])(?:,(\d{1,2}))?$/.exec(text.trim());
  if (parts === null) return null;
  const grade = Number(parts[1]) * 100 + Number((parts[2] ?? "").padEnd(2, "0"));
  return grade <= HIGHEST ? grade : null;
}

/** 351 as "3,51". */
export function formatGrade(grade: number): string {
  return (grade / 100).toFixed(2).replace(".", ",");
}

/** The four bands of a row as the guide prints them. */
export function bandTexts({ veryGood, good, fair }: Row): Record<Band, string> {
  const range = (from: number, to: number) => `${formatGrade(from)} – ${formatGrade(to)}`;
  return {
    VERY_GOOD: range(veryGood, HIGHEST),
    GOOD: range(good, veryGood - 1),
    NEEDS_IMPROVEMENT: range(fair, good - 1),
    POOR: `< ${formatGrade(fair)}`,
  };
}
