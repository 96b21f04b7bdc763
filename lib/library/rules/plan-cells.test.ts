import { describe, expect, it } from "vitest";
import { readPlanCells, sameStatement } from "./plan-cells";

describe("the choices of a row of a plan", () => {
  it.each([
    ["waktu", { aspect: "TIME", secondAspect: null }],
    ["Kuantitas dan Waktu", { aspect: "QUANTITY", secondAspect: "TIME" }],
    ["Kualitas/Biaya", { aspect: "QUALITY", secondAspect: "COST" }],
    ["Proses Bisnis", { aspect: null, perspective: "BUSINESS_PROCESS" }],
    ["", { aspect: null, perspective: null }],
  ])("aspect %j", (aspect, want) => {
    expect(readPlanCells({ aspect })).toMatchObject({ ...want, faults: [] });
  });

  it.each(["Mutu", "Waktu dan Waktu", "Kuantitas dan Kualitas dan Waktu", "Waktu dan Anggaran"])(
    "unknown: %j",
    (aspect) => {
      expect(readPlanCells({ aspect }).faults).toMatchObject([
        { field: "aspect", code: "PLAN_SIDE_UNKNOWN" },
      ]);
    },
  );

  it("a kind in any case; a target needs its indicator; texts have the limits of the form", () => {
    expect(readPlanCells({ kind: "TAMBAHAN" }).kind).toBe("ADDITIONAL");
    expect(readPlanCells({ kind: "penting" }).faults).toMatchObject([{ code: "PLAN_KIND_UNKNOWN" }]);
    expect(readPlanCells({ target: "3" }).faults).toMatchObject([{ code: "PLAN_INDICATOR_EMPTY" }]);
    expect(readPlanCells({ unit: "x".repeat(61) }).faults).toMatchObject([
      { code: "PLAN_TEXT_TOO_LONG", detail: "60" },
      { code: "PLAN_INDICATOR_EMPTY" },
    ]);
  });
});

it("statements are the same without case and punctuation", () => {
  expect(sameStatement("Arsip  tertata.", "arsip tertata")).toBe(true);
  expect(sameStatement("Arsip tertata", "Arsip tertata rapi")).toBe(false);
});
