import { describe, expect, it } from "vitest";
import { STATES } from "@/lib/evaluation/rules/states";
import { allowsStep, type CalibrationStep, isCalibratable } from "./course";

const steps: CalibrationStep[] = ["NAME", "CLOSE", "REFRESH", "INVITE", "PROPOSE", "ANSWER"];

describe("the course of a calibration", () => {
  it("answers nothing while people are not named, names them once, and ends for ever", () => {
    expect(steps.filter((step) => !allowsStep("ANONYMOUS", step))).toEqual(["ANSWER"]);
    expect(steps.filter((step) => !allowsStep("OPEN", step))).toEqual(["NAME"]);
    expect(steps.filter((step) => allowsStep("CLOSED", step))).toEqual([]);
  });
});

describe("ratings that can be calibrated", () => {
  it("are drafts, and decisions that are neither released nor signed", () => {
    for (const state of STATES) {
      for (const released of [true, false]) {
        for (const signed of [true, false]) {
          const expected = state === "RATING" || (state === "DECIDED" && !released && !signed);
          expect(isCalibratable({ state, released, signed })).toBe(expected);
        }
      }
    }
  });
});
