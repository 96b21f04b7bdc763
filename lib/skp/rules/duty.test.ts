import { describe, expect, it } from "vitest";
import { isAlwaysMain, isMovedBack } from "./duty";

const task = (roleName: string | null, title = "Menyusun pedoman") => ({
  structuralDuty: false,
  task: { roleName, title },
});

describe("isAlwaysMain", () => {
  it("holds for the example of p.50: a planner who is Plt. Sekretaris Deputi", () => {
    expect(isAlwaysMain(task("Plt. Sekretaris Deputi"))).toBe(true);
    expect(isAlwaysMain(task(null, "Pelaksana Tugas Sekretaris Deputi"))).toBe(true);
    expect(isAlwaysMain(task("plh Kepala Dinas"))).toBe(true);
  });

  it("holds for a structural duty of a functional officer, and for nothing else", () => {
    expect(isAlwaysMain({ structuralDuty: true, task: null })).toBe(true);
    expect(isAlwaysMain({ structuralDuty: false, task: null })).toBe(false);
    expect(isAlwaysMain(task("Ketua tim"))).toBe(false);
    expect(isAlwaysMain(task("Anggota", "Membantu Plt. Sekretaris"))).toBe(false);
  });
});

describe("isMovedBack", () => {
  it("is moving what the appraiser decided (p.28, 49 c), not what nobody decided yet", () => {
    const decided = { kind: "MAIN" as const, kindDecidedAt: new Date() };
    expect(isMovedBack(decided, "ADDITIONAL")).toBe(true);
    expect(isMovedBack(decided, "MAIN")).toBe(false);
    expect(isMovedBack({ ...decided, kindDecidedAt: null }, "ADDITIONAL")).toBe(false);
  });
});
