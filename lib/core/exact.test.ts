import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatExact, fromDecimal, parseExact, readTarget, toDecimal } from "./exact";

const exact = fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n });

describe("exact decimals", () => {
  it.each([
    ["10", "10.0000"],
    ["12,5", "12.5000"],
    ["12.5", "12.5000"],
    ["1.234", "1234.0000"],
    ["1.234.567,0001", "1234567.0001"],
    [" 1 000 ", "1000.0000"],
    ["-3", "-3.0000"],
    ["0,10", "0.1000"],
    ["1,50000", "1.5000"],
  ])("reads %j as %s", (text, decimal) => {
    const value = parseExact(text);
    expect(value === null ? null : toDecimal(value)).toBe(decimal);
  });

  it.each(["", "dua", "1,2,3", "1.23.456", "1e5", "12,", "0,00001", "1".repeat(16), "10 ton"])(
    "refuses %j",
    (text) => expect(parseExact(text)).toBeNull(),
  );

  it("adds what floating point cannot", () => {
    const [tenth = 0n, fifth = 0n] = ["0,1", "0,2"].map((text) => parseExact(text) ?? undefined);
    expect(formatExact(tenth + fifth)).toBe("0,3");
  });

  it("reads back what it wrote, for people and for the database", () => {
    fc.assert(
      fc.property(exact, (value) => {
        expect(parseExact(formatExact(value))).toBe(value);
        expect(fromDecimal(toDecimal(value))).toBe(value);
      }),
    );
  });
});

describe("readTarget", () => {
  it.each([
    ["10 ton", "10", "ton"],
    ["61,95%", "61,95", "%"],
    ["Rp1.250.000", "1.250.000", "Rp"],
    ["30", "30", null],
    ["12 bulan", "12", "bulan"],
  ])("finds number and unit in %j", (text, number, unit) => {
    const target = readTarget(text);
    expect(target && [formatExact(target.value), target.unit]).toEqual([number, unit]);
  });

  it.each(["80 – 90%", "7-8 bulan", "3,5 dari skala 5", "baik", "", "1.23.456 ton"])(
    "leaves %j to a person",
    (text) => expect(readTarget(text)).toBeNull(),
  );
});
