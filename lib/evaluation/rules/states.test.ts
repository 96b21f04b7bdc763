import { describe, expect, it } from "vitest";
import { isPublished, STATES, startWithoutSelfReview } from "./states";

describe("the outcome", () => {
  it("is known to others than the appraiser only once decided", () => {
    expect(STATES.filter(isPublished)).toEqual(["DECIDED", "ACKNOWLEDGED", "OBJECTED"]);
  });
});

describe("starting without a self-review", () => {
  const closesAt = new Date("2026-04-30T16:59:59Z");
  const at = (text: string) => startWithoutSelfReview(true, closesAt, new Date(text));

  it("is free where the agency asks for none", () => {
    expect(startWithoutSelfReview(false, closesAt, new Date("2026-04-01T00:00:00Z"))).toBe("FREE");
  });

  it("needs a reason in the last three days, to the second", () => {
    expect(at("2026-04-27T16:59:58Z")).toBe("NOT_YET");
    expect(at("2026-04-27T16:59:59Z")).toBe("WITH_REASON");
    expect(startWithoutSelfReview(true, null, closesAt)).toBe("NOT_YET");
  });
});
