import { describe, expect, it } from "vitest";
import { detailsOf, fulfilmentProblem, isMissing } from "./resources";

describe("a resource (Ps 11)", () => {
  it("is missing when it was refused, or agreed and did not come", () => {
    const missing = (["AGREED", "NOT_AGREED", "CAME", "DID_NOT_COME"] as const).filter((fulfilment) =>
      isMissing({ kind: "RESOURCE", fulfilment }),
    );
    expect(missing).toEqual(["NOT_AGREED", "DID_NOT_COME"]);
    expect(isMissing({ kind: "RESOURCE" })).toBe(false);
    expect(isMissing({ kind: "CONSEQUENCE", fulfilment: "NOT_AGREED" })).toBe(false);
  });

  const marking = { fulfilment: "DID_NOT_COME", note: "Belum datang", side: "SELF", inForce: true } as const;

  it("is marked by either side once the plan is in force, with a word about what is missing", () => {
    expect(fulfilmentProblem(marking)).toBeNull();
    expect(fulfilmentProblem({ ...marking, note: null })?.field).toBe("note");
    expect(fulfilmentProblem({ ...marking, inForce: false })?.field).toBe("fulfilment");
    expect(fulfilmentProblem({ ...marking, fulfilment: "CAME", note: null })).toBeNull();
  });

  it("is agreed by the leader alone", () => {
    const agreed = { ...marking, fulfilment: "AGREED", inForce: false } as const;
    expect(fulfilmentProblem(agreed)?.field).toBe("fulfilment");
    expect(fulfilmentProblem({ ...agreed, side: "APPRAISER" })).toBeNull();
  });

  it("has details that differ when one differs", () => {
    expect(detailsOf({ schedule: "setiap bulan" })).not.toBe(detailsOf({ evidence: "setiap bulan" }));
    expect(detailsOf({})).toBe(detailsOf({ schedule: null, resource: null }));
  });
});
