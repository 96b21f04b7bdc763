import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exactFromColumn, exactToColumn, formatExact, parseExact, parseQuantity } from "./quantity";

const amounts = fc.bigInt({ min: -(10n ** 20n) + 1n, max: 10n ** 20n - 1n });

describe("parseExact", () => {
  it.each([
    ["12,5", 125_000n],
    ["12.5", 125_000n],
    ["1.234", 12_340_000n],
    ["100.000.000", 1_000_000_000_000n],
    ["9.999.999.999.999.999,9999", 99_999_999_999_999_999_999n],
    ["61,9500", 619_500n],
    ["-0,0001", -1n],
    [" 1 000 ", 10_000_000n],
    ["007", 70_000n],
  ])("reads %j exactly", (text, amount) => expect(parseExact(text)).toBe(amount));

  it.each(["", "abc", "1,2,3", "1.23.456", "12,", "1e5", "0,00001", "12345678901234567", "١٢"])(
    "does not take %j for a number",
    (text) => expect(parseExact(text)).toBeNull(),
  );

  it("reads back what was written, on the screen and in a column", () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        expect(parseExact(formatExact(amount))).toBe(amount);
        expect(exactFromColumn(exactToColumn(amount))).toBe(amount);
      }),
    );
  });
});

describe("parseQuantity", () => {
  it.each([
    ["61,95%", 619_500n, "%"],
    ["100.000.000 ton", 1_000_000_000_000n, "ton"],
    ["3,5 skala 5", 35_000n, "skala 5"],
    ["3,5 dari skala 5", 35_000n, "dari skala 5"],
    ["90", 900_000n, null],
    ["18 %", 180_000n, "%"],
    ["8 jenis", 80_000n, "jenis"],
    ["30% Pemerintah Daerah", 300_000n, "% Pemerintah Daerah"],
    ["Rp.22.009.951.244", 220_099_512_440_000n, "Rp"],
    ["Rp. 769.800.000", 7_698_000_000_000n, "Rp"],
    ["Rp5.297.475.874,-", 52_974_758_740_000n, "Rp"],
    ["10\u00a0ton", 100_000n, "ton"],
  ])("reads %j", (text, amount, unit) => expect(parseQuantity(text)).toEqual({ amount, unit }));

  it.each([
    "80 – 90%",
    "2-3 hari setelah permohonan",
    "7 s.d. 8 bulan",
    "5 sampai 6 orang",
    "tepat waktu",
    "",
  ])("has no single amount for %j", (text) => expect(parseQuantity(text)).toBeNull());

  it("finds the amount whatever the unit", () => {
    const unit = fc.constantFrom("%", "ton", "dokumen", "skala 5", "unit kerja");
    fc.assert(
      fc.property(amounts, unit, (amount, name) => {
        expect(parseQuantity(`${formatExact(amount)} ${name}`)).toEqual({ amount, unit: name });
      }),
    );
  });
});

describe("exactFromColumn", () => {
  it("keeps nothing as nothing", () => expect(exactFromColumn(null)).toBeNull());
  it("reads the zeros a column adds", () => expect(exactFromColumn("15000000.0000")).toBe(150_000_000_000n));
});
