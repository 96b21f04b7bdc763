import { describe, expect, it } from "vitest";
import { approvalOf } from "./approval";

const role = { asksFirst: true, statement: "Data akurat" };
const task = (
  state: "PROPOSED" | "APPROVED" | "REFUSED" | "CANCELLED" | "ENDED",
  title = "Data akurat.",
) => ({
  ...role,
  task: { title, state },
});

describe("a role for somebody from another unit (p.46 f10)", () => {
  it("waits until the person's own appraiser has approved these words", () => {
    expect(approvalOf({ ...role, task: null })).toBe("MISSING");
    expect(approvalOf(task("PROPOSED"))).toBe("WAITS");
    expect(approvalOf(task("APPROVED"))).toBe("CLEAR");
    expect(approvalOf(task("REFUSED"))).toBe("REFUSED");
    expect([approvalOf(task("CANCELLED")), approvalOf(task("ENDED"))]).toEqual(["STOPPED", "STOPPED"]);
  });

  it("is asked for anew when it says something else than what was approved", () => {
    expect(approvalOf(task("APPROVED", "Data mutakhir"))).toBe("MISSING");
  });

  it("is not asked for people of the unit, nor for “tidak ada peran”", () => {
    expect(approvalOf({ ...role, asksFirst: false, task: null })).toBe("CLEAR");
    expect(approvalOf({ ...role, statement: null, task: null })).toBe("CLEAR");
  });
});
