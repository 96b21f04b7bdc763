import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatNip, formatNumber, formatPercent, parseDecimal } from "./numbers";

describe("formatNumber", () => {
  it("uses Indonesian separators", () => {
    expect(formatNumber(1234567)).toBe("1.234.567");
    expect(formatNumber(1234.5)).toBe("1.234,5");
    expect(formatNumber(2 / 3)).toBe("0,67");
    expect(formatNumber(2 / 3, 0)).toBe("1");
  });

  it("reads back what it wrote", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (cents) => {
        expect(parseDecimal(formatNumber(cents / 100))).toBe(cents / 100);
      }),
    );
  });
});

describe("formatPercent", () => {
  it("keeps the unit with the figure", () => {
    expect(formatPercent(0.875)).toBe("87,5\u00a0%");
  });
});

describe("formatNip", () => {
  it("groups 8-6-1-3", () => expect(formatNip("198503122010012003")).toBe("19850312 201001 2 003"));
  it("leaves other text alone", () => expect(formatNip("19850312")).toBe("19850312"));
});

describe("parseDecimal", () => {
  it.each([
    ["12,5", 12.5],
    ["12.5", 12.5],
    ["1.234", 1234],
    ["1.234.567,25", 1234567.25],
    [" 1 000 ", 1000],
    ["-3", -3],
    ["", null],
    ["abc", null],
    ["1,2,3", null],
    ["1.23.456", null],
    ["1e5", null],
    ["12,", null],
  ])("reads %j as %j", (text, value) => expect(parseDecimal(text)).toBe(value));
});
