import { describe, expect, it } from "vitest";
import { isFinal, type Standing } from "./finality";

const standing: Standing = {
  level: "JPT_MADYA",
  leadsIndependentUnit: false,
  appraiserLevel: "AGENCY_LEADER",
  agencyRegional: false,
};

describe("final evaluations (p.90)", () => {
  it("of JPT Utama and Madya by the leader of the agency", () => {
    expect(isFinal(standing)).toBe(true);
    expect(isFinal({ ...standing, level: "JPT_UTAMA" })).toBe(true);
  });

  it("of JPT Pratama only in regions", () => {
    expect(isFinal({ ...standing, level: "JPT_PRATAMA" })).toBe(false);
    expect(isFinal({ ...standing, level: "JPT_PRATAMA", agencyRegional: true })).toBe(true);
  });

  it("of heads of independent units by the leader only", () => {
    const head: Standing = { ...standing, level: "PENGAWAS", leadsIndependentUnit: true };
    expect(isFinal(head)).toBe(true);
    expect(isFinal({ ...head, appraiserLevel: "JPT_PRATAMA" })).toBe(false);
  });

  it("of nobody else", () => {
    expect(isFinal({ ...standing, level: "ADMINISTRATOR", agencyRegional: true })).toBe(false);
    expect(isFinal({ ...standing, level: "JF_AHLI_UTAMA" })).toBe(false);
    expect(isFinal({ ...standing, appraiserLevel: "JPT_UTAMA" })).toBe(false);
    expect(isFinal({ ...standing, level: null })).toBe(false);
  });
});
