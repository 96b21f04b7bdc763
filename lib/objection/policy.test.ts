import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { recordObjection } from "@/tests/support/evaluation-record";
import { objectionActions, objectionSide } from "./policy";

const actor = (employeeId: string | null): Actor => ({
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
  headsUnitId: "root",
  headsUnitPath: "/",
  isAgencyHead: true,
  isAppraiser: true,
  grants: [
    { role: "HR_ADMIN", unitId: null, unitPath: null },
    { role: "AUDITOR", unitId: null, unitPath: null },
  ],
});
const appraiser = {
  id: "kapus",
  name: "",
  nip: null,
  rank: null,
  position: null,
  unit: null,
  level: null,
  status: "PNS" as const,
  superiorId: "kadin",
  superiorName: null,
};
const facts = { employeeId: "bidan", appraiser, objection: recordObjection() };
const at = new Date("2026-02-13T00:00:00Z");

describe("who takes part in an objection", () => {
  it("is the employee, who rated, and the superior it went to; no role opens it to others", () => {
    expect(objectionSide(actor("bidan"), facts)).toBe("EMPLOYEE");
    expect(objectionSide(actor("kapus"), facts)).toBe("APPRAISER");
    expect(objectionSide(actor("kadin"), facts)).toBe("JUDGE");
    expect(objectionSide(actor("bupati"), facts)).toBeNull();
    expect(objectionSide(actor(null), facts)).toBeNull();
    expect(objectionSide(actor("bidan"), { ...facts, objection: null })).toBeNull();
  });
});

describe("what is offered", () => {
  it("is one statement for each side, and the decision for the superior", () => {
    expect(objectionActions(actor("bidan"), facts)).toEqual(["EXPLAIN"]);
    expect(objectionActions(actor("kapus"), facts)).toEqual(["EXPLAIN"]);
    expect(objectionActions(actor("kadin"), facts)).toEqual(["DECIDE"]);
    const heard = { ...facts, objection: recordObjection({ appraiserStatedAt: at }) };
    expect(objectionActions(actor("kapus"), heard)).toEqual([]);
    expect(objectionActions(actor("bidan"), heard)).toEqual(["EXPLAIN"]);
  });

  it("is nothing once it is decided", () => {
    const decided = { ...facts, objection: recordObjection({ decidedAt: at, decision: "UPHELD" }) };
    for (const name of ["bidan", "kapus", "kadin"])
      expect(objectionActions(actor(name), decided)).toEqual([]);
  });
});
