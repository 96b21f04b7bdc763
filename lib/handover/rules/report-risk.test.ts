import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Zone } from "@/lib/core/dates";
import { LIMIT, objectionLimit, workingDaysAfter } from "@/lib/evaluation/rules/deadlines";
import { evaluationRecord, recordDocument, recordObjection } from "@/tests/support/evaluation-record";
import { reportRisk } from "./report-risk";

const calendar = { zone: "Asia/Jayapura" as const, holidays: new Set<string>() };
const yearly = { kind: "YEAR" as const, number: 1, year: 2026, closesAt: new Date("2027-01-31T15:00:00Z") };

/** A yearly document signed and delivered at a moment, not answered yet. */
const delivered = (at: Date, zone: Zone = "Asia/Jayapura") =>
  evaluationRecord({
    ...yearly,
    document: recordDocument({
      signedAt: at,
      deliveredAt: at,
      objectBy: objectionLimit(at, LIMIT.OBJECT, { zone, holidays: new Set() }, true),
    }),
  });

describe("the report that an objection would make late", () => {
  it("is warned of when the worst case passes the thirtieth working day after 31 January", () => {
    // Thirty working days after Sunday 31 January 2027: 12 March.
    expect(reportRisk(delivered(new Date("2027-02-11T03:00:00Z")), calendar)).toBeNull();
    expect(reportRisk(delivered(new Date("2027-02-12T03:00:00Z")), calendar)).toEqual({
      reportBy: new Date("2027-03-12T15:00:00Z"),
      courseEnds: new Date("2027-03-15T15:00:00Z"),
    });
  });

  it("is no matter once the document came back, was reported, or can have no objection", () => {
    const late = new Date("2027-02-20T03:00:00Z");
    const base = delivered(late);
    const change = (document: Parameters<typeof recordDocument>[0]) =>
      evaluationRecord({ ...yearly, document: recordDocument({ ...base.document, ...document }) });
    expect(reportRisk(change({}), calendar)).not.toBeNull();
    for (const document of [{ returnedAt: late }, { reportedAt: late }, { objectBy: null }]) {
      expect(reportRisk(change(document), calendar)).toBeNull();
    }
    expect(reportRisk(evaluationRecord({ ...yearly, document: null }), calendar)).toBeNull();
  });

  it("follows the objection that was filed, until it is decided", () => {
    const decideBy = new Date("2027-03-20T15:00:00Z");
    const filed = (decidedAt: Date | null) =>
      evaluationRecord({
        ...yearly,
        document: recordDocument(),
        objection: recordObjection({ decideBy, decidedAt }),
      });
    expect(reportRisk(filed(null), calendar)?.courseEnds).toEqual(decideBy);
    expect(reportRisk(filed(decideBy), calendar)).toBeNull();
  });

  it("appears exactly when 14 and 7 working days from the delivery pass the limit, in every zone", () => {
    const moment = fc.date({
      min: new Date("2027-01-04T00:00:00Z"),
      max: new Date("2027-03-10T00:00:00Z"),
      noInvalidDate: true,
    });
    const zones: Zone[] = ["Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"];
    fc.assert(
      fc.property(moment, fc.constantFrom(...zones), (at, zone) => {
        const here = { zone, holidays: new Set<string>() };
        const worst = workingDaysAfter(at, LIMIT.OBJECT + LIMIT.DECIDE_OBJECTION, here);
        const limit = workingDaysAfter(new Date("2027-01-31T12:00:00Z"), LIMIT.REPORT, here);
        expect(reportRisk(delivered(at, zone), here) !== null).toBe(worst > limit);
      }),
    );
  });
});
