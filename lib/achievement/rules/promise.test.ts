import { expect, test } from "vitest";
import { parseExact } from "@/lib/core/quantity";
import { promisedFor } from "./promise";

const quarters = (...texts: string[]) => texts.map((text) => parseExact(text));

/** PermenPANRB 6/2022 p.93: Direktorat 2, "Jumlah Produksi Perikanan Budidaya". */
const FISH = {
  target: "100.000.000 ton",
  unit: null,
  quarters: quarters("15.000.000", "40.000.000", "40.000.000", "5.000.000"),
};

test.each([
  [1, "15.000.000 ton"],
  [2, "40.000.000 ton"],
  [3, "40.000.000 ton"],
  [4, "5.000.000 ton"],
])("the trajectory of quarter %i", (number, text) => {
  expect(promisedFor(FISH, { kind: "QUARTER", number })).toEqual({ text, isTrajectory: true });
});

test("a month follows its quarter, the year the target itself", () => {
  expect(promisedFor(FISH, { kind: "MONTH", number: 4 }).text).toBe("40.000.000 ton");
  expect(promisedFor(FISH, { kind: "MONTH", number: 12 }).text).toBe("5.000.000 ton");
  expect(promisedFor(FISH, { kind: "YEAR", number: 1 })).toEqual({
    text: "100.000.000 ton",
    isTrajectory: false,
  });
});

test("without a trajectory the target of the year stands in", () => {
  const bare = { target: "61,95%", unit: null, quarters: [null, null, null, null] };
  expect(promisedFor(bare, { kind: "QUARTER", number: 2 })).toEqual({ text: "61,95%", isTrajectory: false });
});

test("the unit is written once, as the target writes it", () => {
  const index = (target: string, unit: string | null) =>
    promisedFor({ target, unit, quarters: quarters("50", "1", "1", "1") }, { kind: "QUARTER", number: 1 })
      .text;
  expect(index("61,95%", null)).toBe("50%");
  expect(index("90", "orang")).toBe("50 orang");
  expect(index("Rp100", null)).toBe("Rp50");
  expect(index("90", null)).toBe("50");
  expect(
    promisedFor({ target: "90 orang", unit: "orang", quarters: [] }, { kind: "YEAR", number: 1 }).text,
  ).toBe("90 orang");
});
