import { describe, expect, it } from "vitest";
import { CURVE_CLASSES, CURVE_HEIGHTS, curveHeights, PEAK, SAMPLES_PER_CLASS } from "./curve";

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

  it("pass through the measured heights, the peak over the class that most should get", () => {
    for (const value of Object.keys(PEAK) as (keyof typeof PEAK)[]) {
      const heights = curveHeights(value).filter((_, sample) => sample % SAMPLES_PER_CLASS === 0);
      expect(heights).toEqual(CURVE_HEIGHTS[value]);
      expect(CURVE_CLASSES[heights.indexOf(Math.max(...heights))]).toBe(PEAK[value]);
    }
  });
});
