import fc from "fast-check";
import { expect, test } from "vitest";
import { formatExact } from "@/lib/core/quantity";
import { percentOf } from "./percent";

test.each([
  ["15.000.000 ton", "12.000.000 ton", "80"],
  ["61,95%", "60%", "96.85"],
  ["3 unit", "1", "33.33"],
  ["3 unit", "2 Unit", "66.67"],
  ["Rp.22.009.951.244", "Rp22.009.951.244", "100"],
  ["8", "10", "125"],
  ["90", "0", "0"],
])("of %s %s is %s", (target, realised, percent) => {
  expect(percentOf(target, realised)).toBe(percent);
});

test.each([
  ["80 – 90%", "85%"],
  ["100%", "sudah selesai"],
  ["12 bulan", "1 tahun"],
  ["0 temuan", "0 temuan"],
  ["10", "-1"],
  ["0,0001", "1000000000"],
])("of %s %s is no share", (target, realised) => {
  expect(percentOf(target, realised)).toBeNull();
});

test("what is reached in full is 100, and more is never a smaller share", () => {
  const amount = fc.bigInt({ min: 1n, max: 10n ** 12n });
  fc.assert(
    fc.property(amount, amount, amount, (target, one, other) => {
      const written = [target, one, other].map(formatExact) as [string, string, string];
      expect(percentOf(written[0], written[0])).toBe("100");
      const shares = written.slice(1).map((text) => percentOf(written[0], text));
      if (shares[0] == null || shares[1] == null) return;
      expect(Number(shares[0]) <= Number(shares[1])).toBe(one <= other || shares[0] === shares[1]);
    }),
  );
});
