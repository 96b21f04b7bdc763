import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FeedbackTone, Rating, WorkResultKind } from "@/lib/db/generated/enums";
import { RATINGS } from "./quadrant";
import { contradictsValues, type RatedResult, suggestResultRating } from "./suggestion";

const main = (...ratings: (Rating | null)[]): RatedResult[] =>
  ratings.map((rating) => ({ kind: "MAIN", rating }));
const extra = (...ratings: Rating[]): RatedResult[] =>
  ratings.map((rating) => ({ kind: "ADDITIONAL", rating }));
const suggested = (results: RatedResult[], smallShare?: number) =>
  suggestResultRating(results, smallShare).rating;

describe("guidance on the overall rating of results (p.97-102)", () => {
  it("above: most are above and no main result is below", () => {
    expect(suggested(main("ABOVE", "ABOVE", "MEETS"))).toBe("ABOVE");
    expect(suggested([...main("ABOVE", "ABOVE"), ...extra("BELOW")])).toBe("ABOVE");
  });

  it("not above when one main result is below, however many are above", () => {
    expect(suggested(main("ABOVE", "ABOVE", "ABOVE", "BELOW"))).toBeNull();
  });

  it("meets: most meet and only a small part of the main results is below", () => {
    expect(suggested(main("MEETS", "MEETS", "BELOW"))).toBe("MEETS");
    expect(suggested([...main("MEETS", "MEETS"), ...extra("BELOW")])).toBe("MEETS");
    expect(suggested(main("MEETS", "MEETS", "MEETS", "BELOW", "BELOW"))).toBeNull();
  });

  it("what a small part is may be set", () => {
    expect(suggested(main("MEETS", "MEETS", "BELOW"), 0.25)).toBeNull();
    expect(suggested(main("MEETS", "MEETS", "MEETS", "BELOW", "BELOW"), 0.4)).toBe("MEETS");
  });

  it("below: most are below", () => {
    expect(suggested(main("BELOW", "BELOW", "ABOVE"))).toBe("BELOW");
  });

  it("exactly half is not most", () => {
    expect(suggested(main("ABOVE", "MEETS"))).toBeNull();
    expect(suggested(main("BELOW", "MEETS"))).toBeNull();
  });

  it("says nothing before every main result is rated, or without results", () => {
    expect(suggested(main("MEETS", "MEETS", null))).toBeNull();
    expect(suggested([])).toBeNull();
  });

  it("leaves additional results that were not rated out of the count", () => {
    expect(suggested([...main("MEETS", "MEETS"), { kind: "ADDITIONAL", rating: null }])).toBe("MEETS");
  });
});

describe("the evaluations the regulation prints, as their appraisers rated the rows", () => {
  it("AL4-T1: seven main results, the third refused by the minister, the others accepted", () => {
    const rows = main("MEETS", "MEETS", "BELOW", "MEETS", "ABOVE", "MEETS", "MEETS");
    expect(suggested([...rows, ...extra("MEETS")])).toBe("MEETS");
  });

  it("AL4-T1 by arithmetic alone would leave four of seven main results below: the guidance would not say meets", () => {
    const rows = main("BELOW", "BELOW", "BELOW", "MEETS", "ABOVE", "BELOW", "MEETS");
    expect(suggested([...rows, ...extra("MEETS")])).toBeNull();
  });

  it("AL4-T3: three main results that meet", () => {
    expect(suggested(main("MEETS", "MEETS", "MEETS"))).toBe("MEETS");
  });

  it("AL5-T3: two main and two additional results that meet", () => {
    expect(suggested([...main("MEETS", "MEETS"), ...extra("MEETS", "MEETS")])).toBe("MEETS");
  });
});

describe("for any ratings", () => {
  const result = fc.record({
    kind: fc.constantFrom<WorkResultKind>("MAIN", "ADDITIONAL"),
    rating: fc.constantFrom<Rating>(...RATINGS),
  });

  it("one better result never lowers a suggestion", () => {
    const rank = (rating: Rating | null) => (rating === null ? null : -RATINGS.indexOf(rating));
    fc.assert(
      fc.property(fc.array(result, { minLength: 1, maxLength: 12 }), fc.nat(), (results, pick) => {
        const at = pick % results.length;
        const better = results.map((item, i) => (i === at ? { ...item, rating: "ABOVE" as const } : item));
        const [before, after] = [rank(suggested(results)), rank(suggested(better))];
        if (before !== null && after !== null) expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  it("the counts add up", () => {
    fc.assert(
      fc.property(fc.array(result, { maxLength: 12 }), (results) => {
        const { counts } = suggestResultRating(results);
        expect(counts.ABOVE + counts.MEETS + counts.BELOW).toBe(counts.total);
      }),
    );
  });
});

describe("never contradicts the printed table", () => {
  const tone = fc.constantFrom<FeedbackTone>("POSITIVE", "NEUTRAL", "IMPROVE");
  const result = fc.record({
    kind: fc.constantFrom<WorkResultKind>("MAIN", "ADDITIONAL"),
    rating: fc.option(fc.constantFrom<Rating>(...RATINGS)),
    feedback: fc.array(fc.record({ tone }), { maxLength: 4 }),
  });

  /** The table of p.97-98 and 100-101 row by row, written a second time: which rows hold. */
  function rowsOfTheTable(results: (RatedResult & { feedback: { tone: FeedbackTone }[] })[]): Rating[] {
    const judged = results.filter(({ kind, rating }) => kind === "MAIN" || rating !== null);
    if (judged.length === 0 || judged.some(({ rating }) => rating === null)) return [];
    const main = judged.filter(({ kind }) => kind === "MAIN");
    const mainBelow = main.filter(({ rating }) => rating === "BELOW").length;
    const share = (rating: Rating) => judged.filter((one) => one.rating === rating).length / judged.length;
    const tones = judged.flatMap(({ feedback }) => feedback.map((one) => one.tone));
    const positive = tones.filter((one) => one === "POSITIVE").length / tones.length;
    const heard = tones.length > 0;
    return [
      ...(share("ABOVE") > 0.5 && mainBelow === 0 && (!heard || positive > 0.5) ? (["ABOVE"] as const) : []),
      ...(share("MEETS") > 0.5 && mainBelow * 3 <= main.length && (!heard || positive > 0)
        ? (["MEETS"] as const)
        : []),
      ...(share("BELOW") > 0.5 && (!heard || positive < 0.5) ? (["BELOW"] as const) : []),
    ];
  }

  it("suggests the one row that holds, and nothing where none does", () => {
    fc.assert(
      fc.property(fc.array(result, { maxLength: 12 }), (results) => {
        const rows = rowsOfTheTable(results);
        expect(rows.length).toBeLessThanOrEqual(1);
        expect(suggested(results)).toBe(rows[0] ?? null);
      }),
      { numRuns: 2000 },
    );
  });

  it("names the rule, and says so when feedback points elsewhere", () => {
    const praised = { kind: "MAIN", rating: "BELOW", feedback: [{ tone: "POSITIVE" }] } as const;
    expect(suggestResultRating([praised])).toMatchObject({ rating: null, rule: "FEEDBACK_DIFFERS" });
    expect(suggestResultRating(main("ABOVE"))).toMatchObject({ rating: "ABOVE", rule: "MOST_ABOVE" });
    expect(suggestResultRating(main("ABOVE", "BELOW"))).toMatchObject({ rating: null, rule: "UNDECIDED" });
    expect(suggestResultRating(main(null))).toMatchObject({ rating: null, rule: "UNRATED" });
  });
});

describe("behaviour against its seven values", () => {
  const seven = (...ratings: Rating[]) => ratings;

  it("contradicts when it lies outside all of them", () => {
    expect(contradictsValues("BELOW", seven("MEETS", "MEETS", "ABOVE"))).toBe(true);
    expect(contradictsValues("ABOVE", seven("MEETS", "MEETS", "BELOW"))).toBe(true);
  });

  it("is a free judgement within them (AL4-T3: four values praised, three criticised, overall below)", () => {
    const values = seven("BELOW", "MEETS", "MEETS", "BELOW", "MEETS", "MEETS", "BELOW");
    for (const overall of ["BELOW", "MEETS"] as const) expect(contradictsValues(overall, values)).toBe(false);
  });
});
