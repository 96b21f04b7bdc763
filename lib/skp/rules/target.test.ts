import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lacksNumber } from "./target";

const row = { target: "banyak", unit: null, aspect: "QUANTITY" } as const;

describe("lacksNumber", () => {
  it.each([
    ["QUANTITY", null, true],
    ["COST", null, true],
    ["QUALITY", null, false],
    ["TIME", null, false],
    ["QUALITY", "poin", true],
  ] as const)("%s with the unit %s", (aspect, unit, lacks) => {
    expect(lacksNumber("QUANTITATIVE", { ...row, aspect, unit })).toBe(lacks);
  });

  it.each(["80 – 90%", "2-3 hari", "tiga dokumen", "Nihil", "sekali"])("reads the number in %s", (target) => {
    expect(lacksNumber("QUANTITATIVE", { ...row, target })).toBe(false);
  });

  it("asks for none in a qualitative plan or where there is no target yet", () => {
    expect(lacksNumber("QUALITATIVE", row)).toBe(false);
    expect(lacksNumber("QUANTITATIVE", { ...row, target: null })).toBe(false);
  });

  it("never asks again once a digit is in the target", () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), fc.string(), (before, number, after) => {
        expect(lacksNumber("QUANTITATIVE", { ...row, target: `${before}${number}${after}` })).toBe(false);
      }),
    );
  });
});
