import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addRecaps,
  EMPTY_RECAP,
  netOf,
  notYet,
  PREDICATES,
  peopleIn,
  type ReportedRow,
  recapOf,
  replacedIn,
} from "./report";

const row = (change: Partial<ReportedRow> = {}): ReportedRow => ({
  predicate: "GOOD",
  recommended: false,
  returned: true,
  decision: null,
  ...change,
});

describe("a recap", () => {
  it("counts predicates, recommendations, what did not come back and objections by outcome", () => {
    const recap = recapOf([
      row(),
      row({ recommended: true, returned: false }),
      row({ predicate: "POOR", returned: false, decision: "CHANGED" }),
      row({ predicate: "VERY_GOOD", returned: false, decision: "UPHELD" }),
    ]);
    expect(recap).toEqual({
      ...EMPTY_RECAP,
      GOOD: 2,
      POOR: 1,
      VERY_GOOD: 1,
      recommended: 1,
      notReturned: 1,
      upheld: 1,
      changed: 1,
    });
    expect(peopleIn(recap)).toBe(4);
  });

  it("of parts is the recap of all, however they are divided", () => {
    const rows = fc.array(
      fc.record({
        predicate: fc.constantFrom(...PREDICATES),
        recommended: fc.boolean(),
        returned: fc.boolean(),
        decision: fc.constantFrom(null, "UPHELD" as const, "CHANGED" as const),
      }),
    );
    fc.assert(
      fc.property(rows, rows, (one, other) => {
        expect(addRecaps([recapOf(one), recapOf(other)])).toEqual(recapOf([...one, ...other]));
      }),
      { seed: 20_261_122 },
    );
  });
});

describe("reports of one line", () => {
  it("sum to every evaluation once, however often it was reopened and reported again", () => {
    const outcomes = fc.array(fc.array(fc.constantFrom(...PREDICATES), { minLength: 1, maxLength: 4 }));
    fc.assert(
      fc.property(outcomes, (people) => {
        const rounds = Math.max(0, ...people.map((history) => history.length));
        const reports = Array.from({ length: rounds }, (_, round) => {
          const again = people.filter((history) => history.length > round);
          return {
            own: recapOf(again.map((history) => row({ predicate: history[round] ?? "GOOD" }))),
            below: EMPTY_RECAP,
            replaced: recapOf(
              again.flatMap((history) =>
                round === 0 ? [] : row({ predicate: history[round - 1] ?? "GOOD" }),
              ),
            ),
            carried: [],
            missing: [],
          };
        });
        const last = recapOf(people.map((history) => row({ predicate: history.at(-1) ?? "GOOD" })));
        expect(addRecaps(reports.map(netOf))).toEqual(last);
      }),
      { seed: 20_261_122 },
    );
  });

  it("read a report from before anything could be replaced", () => {
    const sent = { own: recapOf([row()]), below: EMPTY_RECAP, carried: [], missing: [] };
    expect(replacedIn(sent)).toBeNull();
    expect(replacedIn({ ...sent, replaced: EMPTY_RECAP })).toBeNull();
    expect(netOf(sent)).toEqual(sent.own);
  });
});

describe("what cannot go up yet", () => {
  const settled = {
    decided: true,
    signed: true,
    delivered: true,
    returned: true,
    notReturned: false,
    objected: false,
    objectionDecided: false,
  };

  it("names the step that is missing, the first one first", () => {
    expect(notYet(settled)).toBeNull();
    expect(notYet({ ...settled, returned: false, notReturned: true })).toBeNull();
    expect(notYet({ ...settled, returned: false })).toBe("NOT_ANSWERED");
    expect(notYet({ ...settled, returned: false, objected: true })).toBe("OBJECTION");
    expect(notYet({ ...settled, returned: false, objected: true, objectionDecided: true })).toBeNull();
    expect(notYet({ ...settled, delivered: false, returned: false })).toBe("NOT_DELIVERED");
    expect(notYet({ ...settled, signed: false, delivered: false, returned: false })).toBe("NOT_SIGNED");
    expect(notYet({ ...settled, decided: false, signed: false })).toBe("NOT_RATED");
  });
});
