import { expect, test } from "vitest";
import { addressId, addressText, addressYear } from "./address";

test.each([
  undefined,
  ["a", "b"],
  "",
  "\0",
  "__proto__",
  "-".repeat(36),
  "019ab0000000700080000000000000001",
])("%o is no id", (part) => expect(addressId(part)).toBeNull());

test.each([
  ["2026", 2026],
  ["2026 ", null],
  ["1999", null],
  ["20260", null],
  [["2026"], null],
  [undefined, null],
])("the year %o is %o", (part, year) => expect(addressYear(part)).toBe(year));

test("a search is one line of at most 100 letters that the database can read", () => {
  expect(addressText("  Sari\0\t\nWulandari ")).toBe("Sari Wulandari");
  expect(addressText("a".repeat(500))).toHaveLength(100);
  expect(addressText(["a", "b"])).toBe("");
});
