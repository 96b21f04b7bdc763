import { describe, expect, test } from "vitest";
import { proposedWindows, subperiodsOf } from "@/lib/periods/schedule";
import { demoCalendar, type StoryDay } from "./calendar";
import { seedAgencies } from "./data/agencies";
import { holidaysOf } from "./data/holidays";

const ZONE = "Asia/Jayapura";
const at = (day: string) => demoCalendar(new Date(`${day}T03:00:00Z`), ZONE);

test.each([
  ["2026-11-21", 2026, 3],
  ["2026-10-11", 2026, 2],
  ["2026-10-12", 2026, 3],
  ["2026-12-31", 2026, 3],
  ["2027-01-20", 2026, 3],
  ["2027-04-11", 2026, 3],
  ["2027-04-12", 2027, 1],
  ["2027-06-30", 2027, 1],
  ["2028-02-29", 2027, 3],
])("seeded on %s, the demo plays in %i and has evaluated quarter %i", (day, year, evaluated) => {
  expect(at(day)).toMatchObject({ year, evaluated, running: evaluated + 1 });
});

test("the year is that of the agency's own clocks", () => {
  const midnightInJayapura = new Date("2027-04-11T15:00:00Z");
  expect(demoCalendar(midnightInJayapura, "Asia/Jayapura").year).toBe(2027);
  expect(demoCalendar(midnightInJayapura, "Asia/Jakarta").year).toBe(2026);
});

test("quarters of the cast move with the evaluated one; those before the year are not told", () => {
  const quarters = (day: string) => ([1, 2, 3, 4] as const).map(at(day).quarter);
  expect(quarters("2026-11-21")).toEqual([1, 2, 3, 4]);
  expect(quarters("2027-06-30")).toEqual([null, null, 1, 2]);
});

/** Every third day of three years, a leap year among them. */
const moments = Array.from({ length: 365 }, (_, index) =>
  new Date(Date.UTC(2026, 9, 1 + index * 3)).toISOString().slice(0, 10),
);

/** The window of a phase of one quarter as the schedule proposes it, first and last day. */
function windowOf(year: number, phase: "EXECUTION" | "EVALUATION", quarter: number): [string, string] {
  const windows = proposedWindows(year, subperiodsOf(year, "QUARTERLY", false));
  const found = windows.find((one) => one.phase === phase && one.subperiod?.number === quarter);
  return [found?.opens.slice(0, 10) ?? "", found?.closes.slice(0, 10) ?? ""];
}

describe("whenever it is seeded", () => {
  test("what has happened lies in the past and in the demo's year, on working days of the week", () => {
    const told = seedAgencies.flatMap((agency) => agency.dialogues);
    const past: StoryDay[] = [
      ...told.map(({ heldOn }) => heldOn),
      ...told.flatMap(({ actions }) => actions.filter(({ done }) => done).map(({ dueOn }) => dueOn)),
      ...[0, 2, 7, 9].map((evaluated) => ({ evaluated })),
      ...[-14, -12, -5, -4].map((days) => ({ past: days })),
    ];
    for (const now of moments) {
      const { year, day } = at(now);
      for (const each of past.map(day)) {
        expect(each < now, `${each} seeded on ${now}`).toBe(true);
        expect(each.slice(0, 4), `seeded on ${now}`).toBe(String(year));
        expect([0, 6]).not.toContain(new Date(`${each}T00:00:00Z`).getUTCDay());
      }
    }
  });

  test("what is to come lies ahead, and sessions start before they end", () => {
    const sessions = seedAgencies.flatMap(({ trainings }) => trainings.flatMap((each) => each.sessions));
    for (const now of moments) {
      const { day } = at(now);
      for (const { startsOn, endsOn, state } of sessions) {
        expect(day(startsOn) <= day(endsOn)).toBe(true);
        expect(state === "OPEN" ? day(startsOn) > now : day(endsOn) < now, `seeded on ${now}`).toBe(true);
      }
      for (const { dueOn, done } of seedAgencies
        .flatMap(({ dialogues }) => dialogues)
        .flatMap((each) => each.actions)) {
        if (!done) expect(day(dueOn) > now, `seeded on ${now}`).toBe(true);
      }
    }
  });

  test("evaluations are worked inside their window, and the running quarter is documented inside its own", () => {
    for (const now of moments) {
      const { year, evaluated, running, day } = at(now);
      const [opens, closes] = windowOf(year, "EVALUATION", evaluated);
      for (const each of [-4, 0, 7, 9].map((days) => day({ evaluated: days }))) {
        expect(each >= opens && each < closes, `${each} seeded on ${now}`).toBe(true);
      }
      const [starts, ends] = windowOf(year, "EXECUTION", running);
      const written = day({ past: -5 });
      expect(written >= starts && written < ends, `${written} seeded on ${now}`).toBe(true);
    }
  });
});

test("holidays: the decree of 2026, and in other years those whose day never moves", () => {
  expect(holidaysOf(2026)).toHaveLength(25);
  expect(holidaysOf(2028).map(({ date }) => date)).toEqual([
    "2028-01-01",
    "2028-05-01",
    "2028-06-01",
    "2028-08-17",
    "2028-12-25",
  ]);
});
