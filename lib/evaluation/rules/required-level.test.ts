import { describe, expect, it } from "vitest";
import { COMPETENCIES, DEFAULT_LEVEL, gapOf, MAX_LEVEL, MIN_LEVEL, requiredLevel } from "./required-level";

describe("required competency level", () => {
  it.each([
    ["PELAKSANA", 1],
    ["PENGAWAS", 2],
    ["ADMINISTRATOR", 3],
    ["JPT_PRATAMA", 4],
    ["JPT_MADYA", 5],
    ["JPT_UTAMA", 5],
    ["JF_TERAMPIL", 1],
    ["JF_PENYELIA", 2],
    ["JF_AHLI_PERTAMA", 2],
    ["JF_AHLI_MUDA", 3],
    ["JF_AHLI_MADYA", 4],
    ["JF_AHLI_UTAMA", 5],
  ] as const)("%s needs level %i in every competency", (level, required) => {
    expect(COMPETENCIES).toHaveLength(9);
    for (const competency of COMPETENCIES) expect(requiredLevel(level, competency)).toBe(required);
  });

  it("the agency's own standard wins for its competency only", () => {
    const own = { INTEGRITY: 5 };
    expect(requiredLevel("JPT_PRATAMA", "INTEGRITY", own)).toBe(5);
    expect(requiredLevel("JPT_PRATAMA", "COMMUNICATION", own)).toBe(4);
  });

  it("stays within 1 and 5, also without a position", () => {
    expect(requiredLevel(null, "INTEGRITY")).toBe(MIN_LEVEL);
    for (const level of Object.values(DEFAULT_LEVEL)) {
      expect(level).toBeGreaterThanOrEqual(MIN_LEVEL);
      expect(level).toBeLessThanOrEqual(MAX_LEVEL);
    }
  });

  it("a gap is what is missing, never negative", () => {
    expect(gapOf(4, 2)).toBe(2);
    expect(gapOf(2, 4)).toBe(0);
  });
});
