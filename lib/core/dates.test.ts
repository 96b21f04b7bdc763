import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  endOfDay,
  formatDate,
  formatDateTime,
  formatDay,
  formatDayRange,
  formatDeadline,
  formatLongDay,
  formatShortDate,
  fromLocalInput,
  isoDay,
  toLocalInput,
  type Zone,
  zoneLabel,
} from "./dates";

const instant = new Date("2026-01-12T05:05:00Z");
const day = (text: string) => new Date(`${text}T00:00:00Z`);

describe("instants in a zone", () => {
  it("names the day, the time and the zone", () => {
    expect(formatDateTime(instant, "Asia/Jayapura")).toBe("Sen, 12 Jan 2026 pukul 14.05 WIT");
    expect(formatDateTime(instant, "Asia/Makassar")).toBe("Sen, 12 Jan 2026 pukul 13.05 WITA");
    expect(formatDateTime(instant, "Asia/Jakarta")).toBe("Sen, 12 Jan 2026 pukul 12.05 WIB");
  });

  it("names a deadline by its last minute", () => {
    const end = new Date("2027-01-14T15:00:00Z");
    expect(formatDateTime(end, "Asia/Jayapura")).toBe("Jum, 15 Jan 2027 pukul 00.00 WIT");
    expect(formatDeadline(end, "Asia/Jayapura")).toBe("Kam, 14 Jan 2027 pukul 23.59 WIT");
  });

  it("writes midnight as 00", () => {
    expect(formatDateTime(new Date("2026-01-11T17:00:00Z"), "Asia/Jakarta")).toBe(
      "Sen, 12 Jan 2026 pukul 00.00 WIB",
    );
  });

  it("takes the day from the zone, not from UTC", () => {
    const lateInUtc = new Date("2026-01-12T16:30:00Z");
    expect(formatDate(lateInUtc, "Asia/Jakarta")).toBe("Sen, 12 Jan 2026");
    expect(formatDate(lateInUtc, "Asia/Jayapura")).toBe("Sel, 13 Jan 2026");
    expect(isoDay(lateInUtc, "Asia/Jayapura")).toBe("2026-01-13");
  });

  it("leaves the year out only when it is this year", () => {
    expect(formatShortDate(instant, "Asia/Jakarta", new Date("2026-06-01T00:00:00Z"))).toBe("12 Jan");
    expect(formatShortDate(instant, "Asia/Jakarta", new Date("2027-06-01T00:00:00Z"))).toBe("12 Jan 2026");
  });

  it("labels each zone", () => expect(zoneLabel("Asia/Makassar")).toBe("WITA"));
});

describe("dates without time", () => {
  it("are the same in every zone", () => {
    expect(formatDay(day("2026-08-17"))).toBe("17 Agu 2026");
    expect(formatLongDay(day("2026-08-17"))).toBe("17 Agustus 2026");
  });

  it("ranges repeat no more than needed", () => {
    expect(formatDayRange(day("2026-01-01"), day("2026-01-31"))).toBe("1–31 Jan 2026");
    expect(formatDayRange(day("2026-01-01"), day("2026-03-12"))).toBe("1 Jan–12 Mar 2026");
    expect(formatDayRange(day("2025-12-01"), day("2026-01-31"))).toBe("1 Des 2025–31 Jan 2026");
    expect(formatDayRange(day("2026-01-31"), day("2026-01-31"))).toBe("31 Jan 2026");
  });
});

describe("input values", () => {
  it("reads a local time in its zone", () => {
    expect(fromLocalInput("2026-01-12T14:05", "Asia/Jayapura")?.toISOString()).toBe(
      "2026-01-12T05:05:00.000Z",
    );
  });

  it.each(["0000-01-01T00:00", "", "2026-02-30T10:00", "2026-01-12", "12/01/2026 14.05", "2026-01-12T25:00"])(
    "refuses %j",
    (text) => expect(fromLocalInput(text, "Asia/Jakarta")).toBeNull(),
  );

  it("goes to the input and back unchanged, to the minute", () => {
    const minutes = fc.integer({ min: 0, max: 40_000_000 });
    const zone = fc.constantFrom<Zone>("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura");
    fc.assert(
      fc.property(minutes, zone, (minute, where) => {
        const moment = new Date(minute * 60_000);
        expect(fromLocalInput(toLocalInput(moment, where), where)).toEqual(moment);
      }),
    );
  });

  it("a day ends one millisecond before the next", () => {
    expect(endOfDay("2026-01-31", "Asia/Jayapura").toISOString()).toBe("2026-01-31T14:59:59.999Z");
  });
});
