import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoDay, type Zone } from "@/lib/core/dates";
import { isWorkingDay, workingDaysBetween } from "@/lib/core/working-days";
import { evaluationEnd, LIMIT, objectionLimit, workingDaysAfter, workingDaysAfterEnd } from "./deadlines";

const ZONES: Zone[] = ["Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"];
const holidays = new Set(["2026-12-25", "2026-12-24", "2027-01-01", "2027-02-17"]);
const wit = { zone: "Asia/Jayapura" as const, holidays };

describe("the end of the evaluation (T0)", () => {
  it("is the end of 31 January for the year, whatever the window says, on the agency's clocks", () => {
    const year = { kind: "YEAR" as const, year: 2026, closesAt: new Date("2027-01-15T00:00:00Z") };
    expect(evaluationEnd(year, "Asia/Jakarta")).toEqual(new Date("2027-01-31T17:00:00Z"));
    expect(evaluationEnd(year, "Asia/Makassar")).toEqual(new Date("2027-01-31T16:00:00Z"));
    expect(evaluationEnd(year, "Asia/Jayapura")).toEqual(new Date("2027-01-31T15:00:00Z"));
  });

  it("is the close of the window for a month or a quarter", () => {
    const closesAt = new Date("2026-04-14T15:00:00Z");
    expect(evaluationEnd({ kind: "QUARTER", year: 2026, closesAt }, "Asia/Jayapura")).toBe(closesAt);
    expect(evaluationEnd({ kind: "MONTH", year: 2026, closesAt: null }, "Asia/Jayapura")).toBeNull();
  });
});

describe("limits in working days", () => {
  it("are those of p.114-119", () => {
    expect(LIMIT).toEqual({
      DELIVER: { APPRAISER: 14, SUPERIOR: 7 },
      RETURN: { APPRAISER: 14, SUPERIOR: 7 },
      SIGN_ABOVE: 14,
      REPORT: 30,
      OBJECT: 14,
      DECIDE_OBJECTION: 7,
    });
  });

  it("pass the turn of the year, without its holidays", () => {
    // Fri 18 Dec 2026 in Jayapura: 21-23, 28-31 Dec, 4-8, 11-12 Jan are the fourteen days.
    expect(workingDaysAfter(new Date("2026-12-18T03:00:00Z"), 14, wit)).toEqual(
      new Date("2027-01-12T15:00:00Z"),
    );
  });

  it("count from the last day of the evaluation, not from the day after it", () => {
    // Sunday 31 January 2027 is the last day: Monday 1 February is the first working day.
    const end = new Date("2027-01-31T15:00:00Z");
    expect(workingDaysAfterEnd(end, 1, wit)).toEqual(new Date("2027-02-01T15:00:00Z"));
    expect(workingDaysAfterEnd(end, LIMIT.SIGN_ABOVE, wit)).toEqual(new Date("2027-02-19T15:00:00Z"));
  });

  it("leave exactly the promised working days, in every zone and over every turn of a year", () => {
    const moment = fc.date({
      min: new Date("2026-11-15T00:00:00Z"),
      max: new Date("2027-02-15T00:00:00Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moment, fc.integer({ min: 1, max: 30 }), fc.constantFrom(...ZONES), (from, days, zone) => {
        const limit = workingDaysAfter(from, days, { zone, holidays });
        const last = isoDay(new Date(limit.getTime() - 1), zone);
        expect(isWorkingDay(last, holidays)).toBe(true);
        expect(workingDaysBetween(isoDay(from, zone), last, holidays)).toBe(days);
        expect(isoDay(limit, zone) > last).toBe(true);
      }),
    );
  });

  it("let the superior's chain (14, 7, 7) always end before its report, in every zone and over every turn of a year", () => {
    const anyTime = fc.date({
      min: new Date("2026-11-15T00:00:00Z"),
      max: new Date("2027-02-15T00:00:00Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(anyTime, fc.constantFrom(...ZONES), (moment, zone) => {
        const calendar = { zone, holidays };
        const end = workingDaysAfter(moment, 1, calendar);
        const last = (limit: Date) => new Date(limit.getTime() - 1);
        const signed = last(workingDaysAfterEnd(end, LIMIT.SIGN_ABOVE, calendar));
        const delivered = last(workingDaysAfter(signed, LIMIT.DELIVER.SUPERIOR, calendar));
        const returned = workingDaysAfter(delivered, LIMIT.RETURN.SUPERIOR, calendar);
        const report = workingDaysAfterEnd(end, LIMIT.REPORT, calendar);
        expect(returned < report).toBe(true);
        const days = workingDaysBetween(isoDay(last(end), zone), isoDay(last(returned), zone), holidays);
        expect(days).toBe(14 + 7 + 7);
      }),
    );
  });

  it("keep their order: more days and later starts are never due earlier", () => {
    const moment = fc.date({
      min: new Date("2026-12-01T00:00:00Z"),
      max: new Date("2027-03-01T00:00:00Z"),
      noInvalidDate: true,
    });
    const days = fc.integer({ min: 1, max: 30 });
    fc.assert(
      fc.property(moment, moment, days, days, fc.constantFrom(...ZONES), (a, b, m, n, zone) => {
        const [first, second] = a < b ? [a, b] : [b, a];
        const [less, more] = [Math.min(m, n), Math.max(m, n)];
        const calendar = { zone, holidays };
        expect(workingDaysAfter(first, less, calendar) <= workingDaysAfter(second, more, calendar)).toBe(
          true,
        );
      }),
    );
  });
});

describe("the limit of an objection", () => {
  const received = new Date("2026-02-10T03:00:00Z");

  it("is fourteen working days, or fourteen days where the agency says so", () => {
    expect(objectionLimit(received, LIMIT.OBJECT, wit, true)).toEqual(new Date("2026-03-02T15:00:00Z"));
    expect(objectionLimit(received, LIMIT.OBJECT, wit, false)).toEqual(new Date("2026-02-24T15:00:00Z"));
  });

  it("in calendar days is never later than in working days", () => {
    const moment = fc.date({
      min: new Date("2026-12-01T00:00:00Z"),
      max: new Date("2027-03-01T00:00:00Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moment, fc.constantFrom(...ZONES), (from, zone) => {
        const calendar = { zone, holidays };
        const of = (working: boolean) => objectionLimit(from, LIMIT.OBJECT, calendar, working).getTime();
        expect(of(false)).toBeLessThanOrEqual(of(true));
      }),
    );
  });
});
