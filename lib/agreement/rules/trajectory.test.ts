import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Exact, exactToColumn, formatExact, parseExact } from "@/lib/core/quantity";
import { type Quarters, trajectoryProblem } from "./trajectory";

const quarters = (...texts: string[]): Quarters => {
  const at = (index: number) => parseExact(texts[index] ?? "");
  return [at(0), at(1), at(2), at(3)];
};
const sum = (target: string, ...parts: string[]) =>
  trajectoryProblem({ target, accumulation: "SUM", quarters: quarters(...parts) });
const latest = (target: string, ...parts: string[]) =>
  trajectoryProblem({ target, accumulation: "LATEST", quarters: quarters(...parts) });

describe("a sum", () => {
  it("holds for the example of p.93: 15 + 40 + 40 + 5 million tons", () => {
    expect(sum("100.000.000 ton", "15.000.000", "40.000.000", "40.000.000", "5.000.000")).toBeNull();
  });

  it("says by how much it is off", () => {
    expect(sum("100.000.000 ton", "15.000.000", "40.000.000", "40.000.000", "4.000.000")).toEqual({
      quarter: 4,
      text: "Jumlah keempat triwulan 99.000.000, kurang 1.000.000 dari target 100.000.000.",
    });
    expect(sum("10", "2,5", "2,5", "2,5", "2,6")?.text).toContain("lebih 0,1 dari target 10");
  });

  it("adds decimals as written: 0,1 + 0,2 is 0,3", () => {
    expect(sum("0,3", "0,1", "0,2", "0", "0")).toBeNull();
  });

  it("asks for all four, at the first that is missing", () => {
    expect(sum("10 ton", "5", "", "5", "")).toMatchObject({ quarter: 2 });
  });

  it("holds for every split of every target, and for no other last part", () => {
    const part = fc.bigInt({ min: 0n, max: 10n ** 15n });
    fc.assert(
      fc.property(part, part, part, part, fc.bigInt({ min: 1n, max: 10n ** 6n }), (a, b, c, d, off) => {
        const target = `${formatExact(a + b + c + d)} ton`;
        const check = (last: Exact) =>
          trajectoryProblem({ target, accumulation: "SUM", quarters: [a, b, c, last] });
        expect(check(d)).toBeNull();
        expect(check(d + off)?.text).toContain(`lebih ${formatExact(off)} dari`);
        // What a column gives back is what was agreed.
        expect(parseExact(exactToColumn(d).replace(".", ","))).toBe(d);
      }),
    );
  });
});

describe("the latest figure", () => {
  it("ends at the target; earlier quarters may stay open", () => {
    expect(latest("61,95%", "40", "50", "55,5", "61,95")).toBeNull();
    expect(latest("61,95%", "", "50", "", "61,95")).toBeNull();
  });

  it("says by how much the end is off, and that it is missing", () => {
    expect(latest("61,95%", "40", "50", "55", "60")).toEqual({
      quarter: 4,
      text: "Triwulan IV 60, kurang 1,95 dari target 61,95.",
    });
    expect(latest("80", "80", "", "", "")).toMatchObject({ quarter: 4 });
  });
});

it("needs a number to compute with, unless no trajectory is set", () => {
  expect(latest("tepat waktu", "", "", "", "")).toBeNull();
  expect(latest("tepat waktu", "1", "", "", "")).toMatchObject({ quarter: 0 });
  expect(sum("80 – 90%", "20", "20", "20", "20")).toMatchObject({ quarter: 0 });
});
