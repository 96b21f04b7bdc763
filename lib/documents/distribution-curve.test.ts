import { describe, expect, it } from "vitest";
import { curveHeights } from "./distribution-curve";

describe("guideline curves", () => {
  it("peak over the class that most employees should reach", () => {
    const peak = (heights: number[]) => heights.indexOf(Math.max(...heights)) / ((heights.length - 1) / 4);
    expect(peak(curveHeights("OUTSTANDING"))).toBe(4);
    expect(peak(curveHeights("GOOD"))).toBe(3);
    expect(peak(curveHeights("NEEDS_IMPROVEMENT"))).toBe(2);
    expect(peak(curveHeights("POOR"))).toBe(1);
    expect(peak(curveHeights("VERY_POOR"))).toBe(0);
  });

  it("never leave the axis", () => {
    for (const achievement of ["OUTSTANDING", "GOOD", "NEEDS_IMPROVEMENT", "POOR", "VERY_POOR"] as const) {
      for (const height of curveHeights(achievement)) {
        expect(height).toBeGreaterThan(0);
        expect(height).toBeLessThanOrEqual(6);
      }
    }
  });
});
