import { expect, it } from "vitest";
import { periodChoice } from "./evaluation-period";

it("chooses the quarter, and for the year the last one", () => {
  const quarter = periodChoice({ kind: "QUARTER", number: 2 }, "QUARTERLY");
  expect(quarter).toEqual({ label: "TRIWULAN", options: ["I", "II", "III", "IV-AKHIR"], chosen: "II" });
  expect(periodChoice({ kind: "YEAR", number: 1 }, "QUARTERLY").chosen).toBe("IV-AKHIR");
});

it("names months where the agency evaluates monthly", () => {
  expect(periodChoice({ kind: "MONTH", number: 3 }, "MONTHLY").chosen).toBe("MARET");
  const year = periodChoice({ kind: "YEAR", number: 1 }, "MONTHLY");
  expect(year).toMatchObject({ label: "BULAN", chosen: "DESEMBER-AKHIR" });
  expect(year.options).toHaveLength(12);
});

it("names half years", () => {
  expect(periodChoice({ kind: "HALF_YEAR", number: 2 }, "MONTHLY")).toMatchObject({
    label: "SEMESTER",
    chosen: "II-AKHIR",
  });
});
