import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { missingGoals, type PlannedResult, type PromisedGoal, sameWords, wordLinks } from "./coverage";

/** Performance agreement of Direktorat II, p.130, with a second goal beside it. */
const quality: PromisedGoal = {
  id: "g1",
  statement: "Meningkatnya kualitas bangunan gedung",
  indicators: [
    {
      id: "i1",
      statement: "Persentase Pemda Kabupaten/Kota yang Nilai Indeks minimal Baik",
      target: "30%",
      unit: null,
    },
  ],
};
const stock: PromisedGoal = { id: "g2", statement: "Meningkatnya kualitas pengelolaan BMN", indicators: [] };

const result = (over: Partial<PlannedResult>): PlannedResult => ({
  id: "r1",
  kind: "MAIN",
  statement: "Hasil lain",
  goalId: null,
  indicators: [],
  ...over,
});
const taken = result({
  statement: "Meningkatnya  kualitas bangunan Gedung.",
  indicators: [
    {
      id: "x",
      statement: "Persentase pemda kabupaten / kota yang nilai indeks minimal baik",
      goalIndicatorId: null,
    },
  ],
});

describe("missingGoals", () => {
  it("lists everything for an empty plan", () => {
    expect(missingGoals([quality, stock], [])).toEqual([
      { goal: quality, resultId: null, onlyAdditional: false, indicators: quality.indicators },
      { goal: stock, resultId: null, onlyAdditional: false, indicators: [] },
    ]);
  });

  it("takes the same words for the same goal, whatever capitals, signs and spaces", () => {
    expect(missingGoals([quality], [taken])).toEqual([]);
  });

  it("takes a link for the goal, whatever its words", () => {
    const linked = result({
      goalId: "g1",
      indicators: [{ id: "x", statement: "Sebagian besar pemda dinilai baik", goalIndicatorId: "i1" }],
    });
    expect(missingGoals([quality], [linked])).toEqual([]);
  });

  it("names the indicators that are missing under a goal that is there, wherever they should stand", () => {
    const bare = result({ goalId: "g1" });
    expect(missingGoals([quality], [bare])).toEqual([
      { goal: quality, resultId: "r1", onlyAdditional: false, indicators: quality.indicators },
    ]);
    const elsewhere = result({ id: "r2", indicators: taken.indicators });
    expect(missingGoals([quality], [bare, elsewhere])).toEqual([]);
  });

  it("does not let an additional result stand for a promise", () => {
    expect(missingGoals([quality], [{ ...taken, kind: "ADDITIONAL" }])).toEqual([
      { goal: quality, resultId: "r1", onlyAdditional: true, indicators: [] },
    ]);
  });

  it("never misses what was copied into the plan", () => {
    const text = fc.string({ minLength: 1, maxLength: 30 });
    const goals = fc.array(fc.record({ statement: text, indicator: text }), { maxLength: 8 });
    fc.assert(
      fc.property(goals, (rows) => {
        const promised = rows.map(({ statement, indicator }, at) => ({
          id: `g${at}`,
          statement,
          indicators: [{ id: `i${at}`, statement: indicator, target: "1", unit: null }],
        }));
        const plan = promised.map(({ id, statement, indicators }) =>
          result({
            id: `r${id}`,
            statement,
            goalId: id,
            indicators: indicators.map((row) => ({
              id: row.id,
              statement: row.statement,
              goalIndicatorId: row.id,
            })),
          }),
        );
        expect(missingGoals(promised, plan)).toEqual([]);
        expect(missingGoals(promised, plan.slice(1)).length).toBeLessThanOrEqual(1);
      }),
    );
  });
});

it("sameWords keeps what carries meaning", () => {
  expect(sameWords("  Nilai SKM (≥ 80%) ")).toBe("nilai skm 80%");
  expect(sameWords("80%")).not.toBe(sameWords("80"));
});

describe("wordLinks", () => {
  it("pairs what stands there in the same words and has no link yet", () => {
    expect(wordLinks([quality, stock], [taken])).toEqual({
      goals: [{ goalId: "g1", resultId: "r1" }],
      indicators: [{ goalIndicatorId: "i1", indicatorId: "x" }],
    });
    const linked = { ...taken, goalId: "g1", indicators: [] };
    expect(wordLinks([quality], [linked])).toEqual({ goals: [], indicators: [] });
    expect(wordLinks([quality], [{ ...taken, goalId: "elsewhere", indicators: [] }]).goals).toEqual([]);
  });

  it("gives one result to one goal only", () => {
    const twice = [quality, { ...quality, id: "g3", indicators: [] }];
    expect(wordLinks(twice, [taken]).goals).toEqual([{ goalId: "g1", resultId: "r1" }]);
  });
});
