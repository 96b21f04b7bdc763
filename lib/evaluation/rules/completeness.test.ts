import { describe, expect, it } from "vitest";
import type { BehaviourValue } from "@/lib/db/generated/enums";
import { BEHAVIOUR_VALUES } from "@/lib/skp/behaviour-values";
import { type Judgement, missingForDecision } from "./completeness";
import { COMPETENCIES } from "./required-level";

const result = { kind: "MAIN", number: 1, accepted: 1, rating: "MEETS", reason: null } as const;

const complete: Judgement = {
  results: [result, { ...result, number: 2 }],
  behaviours: (Object.keys(BEHAVIOUR_VALUES) as BehaviourValue[]).map((value) => ({
    value,
    rating: "MEETS",
  })),
  competencies: COMPETENCIES.map((competency) => ({ competency, required: 2, level: 2, reason: null })),
  resultRating: "MEETS",
  resultReason: null,
  behaviourRating: "MEETS",
  behaviourReason: null,
};

const missing = (change: Partial<Judgement>) =>
  missingForDecision({ ...complete, ...change }).map(({ step, text }) => `${step}: ${text}`);

describe("before an evaluation may be decided", () => {
  it("nothing is missing when all is rated and follows from the record", () => {
    expect(missing({})).toEqual([]);
  });

  it("asks for every main result, but not for additional ones", () => {
    const results = [
      { ...result, rating: null },
      result,
      { ...result, kind: "ADDITIONAL" as const, rating: null },
    ];
    expect(missing({ results })).toEqual([
      "hasil: Beri rating hasil kerja 1.",
      "simpulan: Tulis alasan rating hasil kerja, karena panduan tidak menentukan.",
    ]);
  });

  it("asks for a reason where a rating has no evidence", () => {
    const bare = { ...result, accepted: 0 };
    expect(missing({ results: [bare] })).toHaveLength(1);
    expect(missing({ results: [{ ...bare, reason: "Dilihat langsung." }] })).toEqual([]);
  });

  it("asks for all seven values and all nine competencies", () => {
    const behaviours = complete.behaviours.map((item) => ({ ...item, rating: null }));
    const competencies = complete.competencies.map((item) => ({ ...item, level: null }));
    expect(missing({ behaviours }).filter((text) => text.startsWith("perilaku"))).toHaveLength(7);
    expect(missing({ competencies }).filter((text) => text.startsWith("kompetensi"))).toHaveLength(9);
  });

  it("asks for a reason where a level is below the required one, not where it is above", () => {
    const [first, ...rest] = complete.competencies;
    if (first === undefined) throw new Error("no competency");
    expect(missing({ competencies: [{ ...first, level: 1 }, ...rest] })).toHaveLength(1);
    expect(missing({ competencies: [{ ...first, level: 1, reason: "Baru pindah." }, ...rest] })).toEqual([]);
    expect(missing({ competencies: [{ ...first, level: 5 }, ...rest] })).toEqual([]);
  });

  it("asks for a reason where the decision differs from the suggestion", () => {
    expect(missing({ resultRating: "ABOVE" })).toEqual([
      "simpulan: Tulis alasan rating hasil kerja, karena panduan mengarah ke Sesuai Ekspektasi.",
    ]);
    expect(missing({ resultRating: "ABOVE", resultReason: "Beban ganda." })).toEqual([]);
  });

  it("asks for a reason where behaviour is outside all its values", () => {
    expect(missing({ behaviourRating: "BELOW" })).toHaveLength(1);
    expect(missing({ behaviourRating: "BELOW", behaviourReason: "Putusan etik." })).toEqual([]);
  });

  it("asks for both overall ratings", () => {
    expect(missing({ resultRating: null, behaviourRating: null })).toHaveLength(2);
  });
});
