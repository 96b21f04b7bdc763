import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoDay } from "@/lib/core/dates";
import { isWorkingDay, workingDaysBetween } from "@/lib/core/working-days";
import { decisionDeadline, escalationStage, upperOf } from "./escalation";

const zone = "Asia/Jakarta";
const END_OF_JANUARY = new Date("2026-01-31T17:00:00.000Z");
const holidays = new Set(["2026-02-17"]);
const deadline = (submittedAt: string, workingDays = 5) =>
  decisionDeadline({ submittedAt: new Date(submittedAt), year: 2026, zone, workingDays, holidays });

describe("decisionDeadline", () => {
  it("is the end of January in the agency's zone for what was submitted until then (p.65 C5)", () => {
    expect(deadline("2026-01-05T03:00:00Z")).toEqual(END_OF_JANUARY);
    expect(deadline("2025-12-20T03:00:00Z")).toEqual(END_OF_JANUARY);
    expect(deadline("2026-01-31T16:59:59.999Z")).toEqual(END_OF_JANUARY);
    const east = { submittedAt: new Date("2026-01-05T03:00:00Z"), year: 2026, workingDays: 5, holidays };
    expect(decisionDeadline({ ...east, zone: "Asia/Jayapura" })).toEqual(new Date("2026-01-31T15:00:00Z"));
  });

  it("counts the agency's working days for what was submitted later, without weekends and holidays", () => {
    // Sunday 1 February, 00.00 WIB: Monday to Friday are the five days.
    expect(deadline("2026-01-31T17:00:00.000Z")).toEqual(new Date("2026-02-06T17:00:00Z"));
    // Wednesday 11 February; Tuesday the 17th is a holiday.
    expect(deadline("2026-02-11T02:00:00Z")).toEqual(new Date("2026-02-19T17:00:00Z"));
    expect(deadline("2026-02-11T02:00:00Z", 1)).toEqual(new Date("2026-02-12T17:00:00Z"));
  });

  it("is always later than the submission, and never before the promised working days are over", () => {
    const moment = fc.date({
      min: new Date("2026-02-01T00:00:00Z"),
      max: new Date("2026-12-01T00:00:00Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moment, fc.integer({ min: 1, max: 20 }), (submittedAt, workingDays) => {
        const end = decisionDeadline({ submittedAt, year: 2026, zone, workingDays, holidays });
        const last = isoDay(new Date(end.getTime() - 1), zone);
        expect(end > submittedAt).toBe(true);
        expect(isWorkingDay(last, holidays)).toBe(true);
        expect(workingDaysBetween(isoDay(submittedAt, zone), last, holidays)).toBe(workingDays);
      }),
    );
  });

  it("keeps the order of submissions: who came earlier is never decided later", () => {
    const moment = fc.date({
      min: new Date("2025-12-01T00:00:00Z"),
      max: new Date("2026-12-01T00:00:00Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moment, moment, (a, b) => {
        const [first, second] = a < b ? [a, b] : [b, a];
        const of = (submittedAt: Date) =>
          decisionDeadline({ submittedAt, year: 2026, zone, workingDays: 5, holidays }).getTime();
        expect(of(first)).toBeLessThanOrEqual(of(second));
      }),
    );
  });
});

describe("upperOf", () => {
  const appraiser = { id: "kapus", superiorId: "kadin", hasLeft: false };
  const upper = { id: "kadin", superiorId: "bupati", hasLeft: false };

  it("is the superior of the appraiser", () => {
    expect(upperOf("bidan", appraiser, upper)).toEqual({ id: "kadin", why: null });
  });

  it("says why there is nobody: no appraiser, the top of the agency, a loop, somebody who left", () => {
    expect(upperOf("bidan", null, null).why).toBe("NO_APPRAISER");
    expect(upperOf("bidan", { ...appraiser, superiorId: null }, null).why).toBe("NO_UPPER");
    expect(upperOf("bidan", appraiser, { ...upper, id: "bidan" }).why).toBe("LOOP");
    expect(upperOf("bidan", appraiser, { ...upper, id: "kapus" }).why).toBe("LOOP");
    expect(upperOf("bidan", appraiser, { ...upper, hasLeft: true }).why).toBe("UPPER_LEFT");
  });
});

describe("escalationStage", () => {
  const plan = { state: "SUBMITTED", decideBy: END_OF_JANUARY, upperId: "kadin" };
  const at = (moment: string) => escalationStage(plan, new Date(moment));

  it("changes at the exact moment", () => {
    expect(at("2026-01-24T16:59:59.999Z")).toBe("WAITS");
    expect(at("2026-01-24T17:00:00.000Z")).toBe("SOON");
    expect(at("2026-01-31T16:59:59.999Z")).toBe("SOON");
    expect(at("2026-01-31T17:00:00.000Z")).toBe("PASSED");
  });

  it("is nothing when the plan does not wait or nobody stands above", () => {
    const now = new Date("2026-03-01T00:00:00Z");
    expect(escalationStage({ ...plan, state: "AGREED" }, now)).toBeNull();
    expect(escalationStage({ ...plan, upperId: null }, now)).toBeNull();
    expect(escalationStage({ ...plan, decideBy: null }, now)).toBeNull();
  });

  it("never goes back as time passes", () => {
    const order = ["WAITS", "SOON", "PASSED"];
    const moment = fc.date({
      min: new Date("2026-01-01T00:00:00Z"),
      max: new Date("2026-03-01T00:00:00Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moment, moment, (a, b) => {
        const [first, second] = a < b ? [a, b] : [b, a];
        const rank = (now: Date) => order.indexOf(escalationStage(plan, now) ?? "");
        expect(rank(first)).toBeLessThanOrEqual(rank(second));
      }),
    );
  });
});
