import { describe, expect, it } from "vitest";
import type { Actor, Grant } from "@/lib/auth/actor";
import { evaluationRecord, recordDocument, recordObjection } from "@/tests/support/evaluation-record";
import { availableActions, canSeeEvaluation, maskedFor } from "./policy";
import { STATES } from "./rules/states";

const person = (employeeId: string | null, change: Partial<Actor> = {}): Actor => ({
  accountId: "x",
  sessionId: "x",
  name: "X",
  mustChangePassword: false,
  isOperator: false,
  agencyId: "a",
  agencyName: "A",
  timeZone: "Asia/Jayapura",
  employeeId,
  unitId: null,
  unitPath: null,
  superiorId: null,
  headsUnitId: null,
  headsUnitPath: null,
  isAgencyHead: false,
  isAppraiser: false,
  grants: [],
  ...change,
});
const granted = (role: Grant["role"], unitPath: string | null = null) =>
  person("hr", { grants: [{ role, unitId: null, unitPath }] });

const employee = person("bidan");
const appraiser = person("kapus");
const head = person("kadin", { headsUnitPath: "/root/" });
const hrAdmin = granted("HR_ADMIN");
const others = [head, hrAdmin, granted("AUDITOR"), granted("UNIT_HR", "/root/")];
const NOW = new Date("2026-02-20T00:00:00Z");
const offered = (actor: Actor, change: Parameters<typeof evaluationRecord>[0], now = NOW) =>
  availableActions(actor, evaluationRecord(change), now);

describe("what is offered", () => {
  it("is the employee's turn, then the appraiser's, then the employee's", () => {
    expect(offered(employee, { state: "SELF_REVIEW" })).toEqual(["SELF_REVIEW"]);
    expect(offered(appraiser, { state: "RATING" })).toEqual(["RATE"]);
    expect(offered(employee, { state: "DECIDED" })).toEqual(["RESPOND", "OBJECT"]);
    for (const state of ["ACKNOWLEDGED", "OBJECTED"] as const) {
      for (const actor of [employee, appraiser]) expect(offered(actor, { state })).toEqual([]);
    }
  });

  it("is reopening for the appraiser's superior and HR admin, once decided, and nothing for everybody else", () => {
    for (const actor of [...others, person("dokter"), person(null)]) {
      for (const state of STATES) {
        const may = [head, hrAdmin].includes(actor) && (state === "DECIDED" || state === "ACKNOWLEDGED");
        expect(offered(actor, { state })).toEqual(may ? ["REOPEN"] : []);
      }
    }
  });

  it("is nothing to write outside the window, but an answer may still be given", () => {
    const late = new Date("2026-03-01T00:00:00Z");
    expect(offered(employee, { state: "SELF_REVIEW" }, late)).toEqual([]);
    expect(offered(appraiser, { state: "RATING" }, late)).toEqual([]);
    expect(offered(appraiser, { state: "RATING", periodState: "CLOSED" })).toEqual([]);
    expect(offered(employee, { state: "DECIDED" }, late)).toContain("RESPOND");
  });

  it("is to start without a self-review only near the close or where none is asked", () => {
    expect(offered(appraiser, { state: "SELF_REVIEW" })).toEqual([]);
    expect(offered(appraiser, { state: "SELF_REVIEW" }, new Date("2026-02-27T00:00:00Z"))).toEqual([
      "START_RATING",
    ]);
    expect(offered(appraiser, { state: "SELF_REVIEW", selfReviewRequired: false })).toEqual(["START_RATING"]);
  });

  it("is no answer before the document is delivered, and no objection once its time is over", () => {
    expect(offered(employee, { document: null })).toEqual([]);
    expect(offered(employee, { document: recordDocument({ deliveredAt: null }) })).toEqual([]);
    expect(offered(employee, {}, new Date("2026-03-02T14:59:59.999Z"))).toEqual(["RESPOND", "OBJECT"]);
    expect(offered(employee, {}, new Date("2026-03-02T15:00:00.000Z"))).toEqual(["RESPOND"]);
  });

  it("is no objection to what the superior signed in the appraiser's place", () => {
    expect(offered(employee, { document: recordDocument({ form: "SUPERIOR" }) })).toEqual(["RESPOND"]);
  });

  it("is no objection to a final evaluation", () => {
    const { appraiser: judge } = evaluationRecord();
    const bupati = judge && { ...judge, level: "AGENCY_LEADER" as const };
    expect(offered(employee, { level: "JPT_PRATAMA", appraiser: bupati })).toEqual(["RESPOND"]);
  });
});

describe("what is seen", () => {
  it("before the decision: ratings by the appraiser, the sent self-review by the line", () => {
    const record = evaluationRecord({ state: "RATING" });
    expect(maskedFor(appraiser, record, NOW)).toEqual(record);
    for (const actor of [employee, ...others]) {
      const seen = maskedFor(actor, record, NOW);
      expect(seen).toMatchObject({ resultRating: null, predicate: null, selfNote: "Berjalan baik." });
      expect(seen.results.every(({ rating, reason }) => rating === null && reason === null)).toBe(true);
      expect(seen.competencies.every(({ level }) => level === null)).toBe(true);
    }
  });

  it("before it is sent: the self-review by the employee alone", () => {
    const record = evaluationRecord({ state: "SELF_REVIEW", selfReviewedAt: null });
    expect(maskedFor(employee, record, NOW).selfNote).toBe("Berjalan baik.");
    for (const actor of [appraiser, ...others]) {
      const seen = maskedFor(actor, record, NOW);
      expect(seen.selfNote).toBeNull();
      expect(seen.results.every(({ selfText }) => selfText === null)).toBe(true);
    }
  });

  it("the reason of an objection: by the employee, the appraiser, and whom it was directed to", () => {
    const objection = recordObjection();
    const record = evaluationRecord({ state: "OBJECTED", objection });
    for (const actor of [employee, appraiser, head])
      expect(maskedFor(actor, record, NOW).objection).toEqual(objection);
    for (const actor of others.slice(1)) expect(maskedFor(actor, record, NOW).objection).toBeNull();
  });

  it("by nobody outside the line, save whom an objection was directed to", () => {
    expect(canSeeEvaluation(person("dokter"), evaluationRecord())).toBe(false);
    const objection = recordObjection({ directedToId: "dokter" });
    expect(canSeeEvaluation(person("dokter"), evaluationRecord({ objection }))).toBe(true);
    expect(canSeeEvaluation(person(null), evaluationRecord())).toBe(false);
  });
});
