import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addWorkingDays, isWorkingDay, remainingSentence, workingDaysBetween } from "./working-days";

const none = new Set<string>();
const newYear = new Set(["2026-01-01", "2026-01-16"]);

describe("working days", () => {
  it("leave out weekends and holidays", () => {
    expect(isWorkingDay("2026-01-02", newYear)).toBe(true);
    expect(isWorkingDay("2026-01-03", newYear)).toBe(false);
    expect(isWorkingDay("2026-01-16", newYear)).toBe(false);
  });

  it("are counted after the first day, up to the last", () => {
    expect(workingDaysBetween("2026-01-12", "2026-01-19", none)).toBe(5);
    expect(workingDaysBetween("2026-01-12", "2026-01-19", newYear)).toBe(4);
    expect(workingDaysBetween("2026-01-12", "2026-01-12", none)).toBe(0);
    expect(workingDaysBetween("2026-01-12", "2026-01-05", none)).toBe(0);
  });

  it("adding and counting agree", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 1, max: 60 }), (offset, count) => {
        const from = new Date(Date.UTC(2024, 0, 1 + offset)).toISOString().slice(0, 10);
        const to = addWorkingDays(from, count, newYear);
        expect(workingDaysBetween(from, to, newYear)).toBe(count);
        expect(isWorkingDay(to, newYear)).toBe(true);
      }),
    );
  });
});

describe("remainingSentence", () => {
  const at = (text: string) => new Date(text);

  it("says what is left, in the agency's zone", () => {
    expect(remainingSentence(at("2026-01-12T05:00:00Z"), "2026-01-20", "Asia/Jakarta", none)).toBe(
      "Sisa 6 hari kerja",
    );
    expect(remainingSentence(at("2026-01-12T05:00:00Z"), "2026-01-12", "Asia/Jayapura", none)).toBe(
      "Berakhir hari ini pukul 23.59 WIT",
    );
    expect(remainingSentence(at("2026-01-12T16:00:00Z"), "2026-01-12", "Asia/Jayapura", none)).toBe(
      "Lewat 1 hari kerja",
    );
  });

  it("does not promise working days over a weekend", () => {
    expect(remainingSentence(at("2026-01-16T05:00:00Z"), "2026-01-18", "Asia/Jakarta", none)).toBe(
      "Sisa waktu tanpa hari kerja",
    );
    expect(remainingSentence(at("2026-01-17T05:00:00Z"), "2026-01-16", "Asia/Jakarta", none)).toBe(
      "Batas waktu sudah lewat",
    );
  });
});
