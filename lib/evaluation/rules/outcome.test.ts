import { describe, expect, it } from "vitest";
import { outcomeOf, predicatesFor } from "./outcome";
import { predicateOf, RATINGS } from "./quadrant";

const pairs = RATINGS.flatMap((results) => RATINGS.map((behaviour) => [results, behaviour] as const));

describe("the predicate of two ratings", () => {
  it.each(pairs)("%s x %s: the one cell of the quadrant", (results, behaviour) => {
    expect(predicatesFor({ studyFailed: false }, results, behaviour)).toEqual([
      predicateOf(results, behaviour),
    ]);
  });

  it.each(pairs)(
    "%s x %s, study not finished: Kurang or Sangat Kurang by the behaviour alone",
    (results, behaviour) => {
      const expected = behaviour === "BELOW" ? ["VERY_POOR"] : ["POOR", "VERY_POOR"];
      expect(predicatesFor({ studyFailed: true }, results, behaviour)).toEqual(expected);
    },
  );

  it("keeps what the appraiser chose while it is open, else takes the usual one", () => {
    const failed = { studyFailed: true } as const;
    expect(outcomeOf({ ...failed, predicate: "VERY_POOR" }, "ABOVE", "MEETS")).toBe("VERY_POOR");
    expect(outcomeOf({ ...failed, predicate: "GOOD" }, "ABOVE", "MEETS")).toBe("POOR");
    expect(outcomeOf({ studyFailed: false, predicate: "POOR" }, "ABOVE", "MEETS")).toBe("GOOD");
  });
});
