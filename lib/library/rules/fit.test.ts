import { describe, expect, it } from "vitest";
import { fitIndicator } from "./fit";

const row = {
  statement: "Nilai IKPA",
  aspect: "QUALITY",
  secondAspect: null,
  perspective: "BUDGET",
  target: "95",
  unit: "poin",
} as const;

describe("an indicator in the form of a plan", () => {
  it("staff, quantitative: aspect and target apart", () => {
    expect(fitIndicator({ approach: "QUANTITATIVE", form: "STAFF" }, row)).toEqual({
      ...row,
      perspective: null,
    });
  });
  it("leader, quantitative: the perspective instead of the aspect", () => {
    expect(fitIndicator({ approach: "QUANTITATIVE", form: "LEADER" }, row)).toEqual({ ...row, aspect: null });
  });
  it("qualitative: the target in the sentence, and none where there was none", () => {
    const plan = { approach: "QUALITATIVE", form: "STAFF" } as const;
    const bare = { aspect: null, secondAspect: null, perspective: null, target: null, unit: null };
    expect(fitIndicator(plan, row)).toEqual({ ...bare, statement: "Nilai IKPA (target: 95 poin)" });
    expect(fitIndicator(plan, { statement: "Layanan memuaskan" })).toEqual({
      ...bare,
      statement: "Layanan memuaskan",
    });
  });
});
