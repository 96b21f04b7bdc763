import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { canEverWrite, canWriteNow, type Owner, type Support, supportsOf } from "./policy";

const person = (employeeId: string): Actor => ({
  accountId: employeeId,
  sessionId: employeeId,
  name: employeeId,
  mustChangePassword: false,
  isOperator: false,
  agencyId: "instansi",
  agencyName: "Instansi",
  timeZone: "Asia/Jakarta",
  employeeId,
  unitId: null,
  unitPath: null,
  superiorId: null,
  headsUnitId: null,
  headsUnitPath: employeeId === "menteri" ? "/" : null,
  isAgencyHead: false,
  isAppraiser: false,
  grants: [],
});

const director: Owner = {
  employeeId: "direktur",
  superiorId: "dirjen",
  unitPath: "/dirjen/dit/",
  state: "DRAFT",
  form: "LEADER",
  leads: true,
};
const SUPPORTS: Support[] = ["manual", "workblock", "strategy"];
const writes = (name: string, owner: Owner) =>
  SUPPORTS.filter((support) => canWriteNow(person(name), owner, support));

describe("manual, workblock and strategy", () => {
  it("are for leaders; a team lead has the last two, others none (p.37, 39)", () => {
    expect(supportsOf(director)).toEqual(SUPPORTS);
    expect(supportsOf({ form: "STAFF", leads: true })).toEqual(["workblock", "strategy"]);
    expect(supportsOf({ form: "STAFF", leads: false })).toEqual([]);
    expect(writes("direktur", { ...director, form: "STAFF", leads: false })).toEqual([]);
  });

  it("are the leader's to write in every state, the manual also the appraiser's until agreement", () => {
    for (const state of ["DRAFT", "SUBMITTED", "RETURNED", "AGREED"] as const) {
      expect(writes("direktur", { ...director, state })).toEqual(SUPPORTS);
      expect(writes("dirjen", { ...director, state })).toEqual(state === "AGREED" ? [] : ["manual"]);
    }
    expect(canEverWrite(person("dirjen"), { ...director, state: "AGREED" }, "manual")).toBe(true);
  });

  it("are nobody else's to write, also not of leaders above or of colleagues", () => {
    expect(writes("menteri", director)).toEqual([]);
    expect(writes("kasubdit", director)).toEqual([]);
  });
});
