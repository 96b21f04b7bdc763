import { describe, expect, it } from "vitest";
import type { Actor, Grant } from "@/lib/auth/actor";
import { CUT_OFF_AFTER_MS } from "@/lib/core/jobs";
import { canImport, canImportPlans, canSeeImport, confirmationBlock, isCutOff, planReach } from "./policy";

const actor = (...grants: Grant[]): Actor => ({
  accountId: "a",
  sessionId: "s",
  name: "Ayu",
  mustChangePassword: false,
  isOperator: false,
  agencyId: "i",
  agencyName: "Instansi",
  timeZone: "Asia/Jakarta",
  employeeId: "e",
  unitId: "u",
  unitPath: "/u/",
  superiorId: null,
  headsUnitId: "u",
  headsUnitPath: "/u/",
  isAgencyHead: true,
  isAppraiser: true,
  grants,
});

describe("canImport", () => {
  it("is only for HR administrators, not for heads or HR staff of a unit", () => {
    expect(canImport(actor({ role: "HR_ADMIN", unitId: null, unitPath: null }))).toBe(true);
    expect(canImport(actor())).toBe(false);
    expect(canImport(actor({ role: "UNIT_HR", unitId: "u", unitPath: "/u/" }))).toBe(false);
    expect(canImport(actor({ role: "AUDITOR", unitId: null, unitPath: null }))).toBe(false);
  });
});

describe("plans", () => {
  const admin = actor({ role: "HR_ADMIN", unitId: null, unitPath: null });
  const unitHr = actor({ role: "UNIT_HR", unitId: "u", unitPath: "/u/" });
  const head = actor();

  it("are imported by HR, unit HR for the branch only", () => {
    expect([admin, unitHr, head].map(canImportPlans)).toEqual([true, true, false]);
    expect([admin, unitHr, head].map(planReach)).toEqual(["ALL", ["/u/"], []]);
  });

  it("are seen by who uploaded them and by HR admins; other imports by HR admins alone", () => {
    const own = { kind: "PLANS", createdById: "a" } as const;
    const others = { kind: "PLANS", createdById: "b" } as const;
    const people = { kind: "EMPLOYEES", createdById: "a" } as const;
    const sees = (who: Actor) => [own, others, people].map((job) => canSeeImport(who, job));
    expect(sees(admin)).toEqual([true, true, true]);
    expect(sees(unitHr)).toEqual([true, false, false]);
    expect(sees(head)).toEqual([false, false, false]);
  });
});

describe("confirmationBlock", () => {
  const now = new Date("2026-01-12T05:00:00Z");
  const ago = (ms: number) => new Date(now.getTime() - ms);
  const job = { state: "CHECKED" as const, toCreate: 1, toChange: 0, progressAt: null };

  it("lets a checked file with something to do through", () => {
    expect(confirmationBlock(job, now)).toBeNull();
    expect(confirmationBlock({ ...job, toCreate: 0, toChange: 3 }, now)).toBeNull();
    expect(confirmationBlock({ ...job, toCreate: 0 }, now)).toBe("IMPORT_NOTHING");
  });

  it.each(["DONE", "FAILED"] as const)("stops what is %s", (state) => {
    expect(confirmationBlock({ ...job, state, progressAt: ago(CUT_OFF_AFTER_MS * 10) }, now)).toBe(
      "IMPORT_TAKEN",
    );
  });

  it("takes a running import for cut off only after a minute of silence", () => {
    const running = { ...job, state: "APPLYING" as const };
    expect(isCutOff({ ...running, progressAt: ago(CUT_OFF_AFTER_MS) }, now)).toBe(false);
    expect(confirmationBlock({ ...running, progressAt: ago(CUT_OFF_AFTER_MS) }, now)).toBe("IMPORT_TAKEN");
    expect(confirmationBlock({ ...running, progressAt: ago(CUT_OFF_AFTER_MS + 1) }, now)).toBeNull();
  });
});
