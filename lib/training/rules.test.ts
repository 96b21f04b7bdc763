import { expect, test } from "vitest";
import { hasReachedEnd, hasStarted, today, yearlyMinimum } from "@/lib/training/rules";

const session = { startsOn: new Date("2026-02-20"), endsOn: new Date("2026-02-21") };

test("a session starts at midnight in the agency's zone", () => {
  expect(hasStarted(session, new Date("2026-02-19T14:59:59Z"), "Asia/Jayapura")).toBe(false);
  expect(hasStarted(session, new Date("2026-02-19T15:00:00Z"), "Asia/Jayapura")).toBe(true);
  expect(hasStarted(session, new Date("2026-02-19T15:00:00Z"), "Asia/Jakarta")).toBe(false);
});

test("a session can be completed from its last day on", () => {
  expect(hasReachedEnd(session, new Date("2026-02-20T14:59:59Z"), "Asia/Jayapura")).toBe(false);
  expect(hasReachedEnd(session, new Date("2026-02-20T15:00:00Z"), "Asia/Jayapura")).toBe(true);
});

test("today is the day in the zone, as day columns hold it", () => {
  expect(today(new Date("2026-12-31T16:00:00Z"), "Asia/Jayapura")).toEqual(new Date("2027-01-01T00:00:00Z"));
});

test("only PNS and CPNS have a yearly minimum", () => {
  expect([yearlyMinimum("PNS"), yearlyMinimum("CPNS")]).toEqual([20, 20]);
  expect([yearlyMinimum("PPPK"), yearlyMinimum("PPPK_PART_TIME"), yearlyMinimum("NON_ASN")]).toEqual([
    null,
    null,
    null,
  ]);
});
