import { describe, expect, it } from "vitest";
import { isCutOff } from "./policy";

const started = new Date("2026-02-10T03:00:00Z");
const later = (seconds: number) => new Date(started.getTime() + seconds * 1000);

describe("printing that was cut off", () => {
  it("is one that runs without a sign of life for more than a minute", () => {
    expect(isCutOff({ state: "RUNNING", progressAt: started }, later(60))).toBe(false);
    expect(isCutOff({ state: "RUNNING", progressAt: started }, later(61))).toBe(true);
  });

  it("is never one that has ended", () => {
    expect(isCutOff({ state: "DONE", progressAt: started }, later(3600))).toBe(false);
    expect(isCutOff({ state: "FAILED", progressAt: started }, later(3600))).toBe(false);
  });
});
