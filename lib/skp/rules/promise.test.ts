import { describe, expect, it } from "vitest";
import type { MissingGoal } from "@/lib/agreement/rules/coverage";
import { asIndicator, canTake, isTakeable, promiseFindings } from "./promise";

const indicator = { id: "i", statement: "Presentase keluarga sehat", target: "18%", unit: null };
const missing = (over: Partial<MissingGoal> = {}): MissingGoal => ({
  goal: { id: "g", statement: "Meningkatnya pelayanan kesehatan", indicators: [indicator] },
  resultId: null,
  onlyAdditional: false,
  indicators: [indicator],
  ...over,
});

describe("promiseFindings", () => {
  it("names a goal that no result takes up, once, without its indicators", () => {
    expect(promiseFindings([missing()])).toEqual([
      { text: "Sasaran Perjanjian Kinerja belum dimuat: “Meningkatnya pelayanan kesehatan”." },
    ]);
  });

  it("leads to the result that lacks the indicator", () => {
    expect(promiseFindings([missing({ resultId: "r" })])).toEqual([
      { row: "r", text: "Indikator Perjanjian Kinerja belum dimuat: “Presentase keluarga sehat”." },
    ]);
  });

  it("says that an additional result must become a main one", () => {
    const found = promiseFindings([missing({ resultId: "r", onlyAdditional: true, indicators: [] })]);
    expect(found).toEqual([{ row: "r", text: expect.stringContaining("hasil kerja utama") }]);
  });
});

it("only what can be added is offered", () => {
  expect(isTakeable(missing())).toBe(true);
  expect(isTakeable(missing({ resultId: "r" }))).toBe(true);
  expect(isTakeable(missing({ resultId: "r", onlyAdditional: true, indicators: [] }))).toBe(false);
});

it("rows in the same words are worth a press, too: it links them", () => {
  const none = { goals: [], indicators: [] };
  expect(canTake({ missing: [], sameWords: none })).toBe(false);
  expect(canTake({ missing: [missing()], sameWords: none })).toBe(true);
  const sameWords = { goals: [{ goalId: "g", resultId: "r" }], indicators: [] };
  expect(canTake({ missing: [], sameWords })).toBe(true);
});

it("the approach decides where the target stands (p.50)", () => {
  expect(asIndicator(indicator, "QUANTITATIVE")).toEqual({
    goalIndicatorId: "i",
    statement: "Presentase keluarga sehat",
    target: "18%",
    unit: null,
  });
  expect(asIndicator({ ...indicator, target: "8", unit: "jenis" }, "QUALITATIVE")).toEqual({
    goalIndicatorId: "i",
    statement: "Presentase keluarga sehat (target: 8 jenis)",
    target: null,
    unit: null,
  });
});
