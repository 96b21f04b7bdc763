import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Rating } from "@/lib/db/generated/enums";
import { predicateOf, RATINGS } from "@/lib/evaluation/rules/quadrant";
import { type ObservationKind, observe, type RatedPerson, type RaterFacts } from "./observations";
import { SMALLEST_SAMPLE } from "./summary";
import { alikeTexts } from "./texts";

const person = (id: number, change: Partial<RatedPerson> = {}): RatedPerson => ({
  id: String(id),
  results: "MEETS",
  behaviour: "MEETS",
  predicate: predicateOf(change.results ?? "MEETS", change.behaviour ?? "MEETS"),
  values: ["MEETS", "ABOVE", "MEETS", "MEETS", "BELOW", "MEETS", "MEETS"],
  reasons: [],
  ...change,
});
const people = (count: number, change: (index: number) => Partial<RatedPerson> = () => ({})) =>
  Array.from({ length: count }, (_, index) => person(index, change(index)));
const facts = (change: Partial<RaterFacts>): RaterFacts => ({
  people: [],
  evidence: { total: 0, late: 0 },
  months: 3,
  ...change,
});
const standing = (given: RaterFacts, kind: ObservationKind) =>
  observe(given).find((one) => one.kind === kind)?.standing;
const RESULTS: Rating[] = ["ABOVE", "MEETS", "BELOW"];

describe("what stands out in somebody's ratings", () => {
  it("no variance: one predicate for everybody", () => {
    expect(standing(facts({ people: people(6) }), "VARIETY")).toBe("NOTABLE");
    const varied = people(6, (index) => ({ results: index === 0 ? "BELOW" : "MEETS" }));
    expect(standing(facts({ people: varied }), "VARIETY")).toBe("USUAL");
  });

  it("halo: the seven values alike for nine in ten", () => {
    const flat = (count: number) =>
      people(10, (index) => (index < count ? { values: Array<Rating>(7).fill("MEETS") } : {}));
    expect(standing(facts({ people: flat(9) }), "VALUES")).toBe("NOTABLE");
    expect(standing(facts({ people: flat(8) }), "VALUES")).toBe("USUAL");
  });

  it("halo: behaviour follows results, but not where all results are alike anyway", () => {
    const following = people(6, (index) => ({
      results: RESULTS[index % 3],
      behaviour: RESULTS[index % 3],
    }));
    expect(standing(facts({ people: following }), "FOLLOWING")).toBe("NOTABLE");
    expect(standing(facts({ people: people(6) }), "FOLLOWING")).toBe("USUAL");
  });

  it("recency: more than twice what an even spread would give", () => {
    const of = (late: number, total: number, months: number) =>
      standing(facts({ people: people(6), evidence: { late, total }, months }), "RECENCY");
    expect(of(20, 30, 3)).toBe("USUAL");
    expect(of(21, 30, 3)).toBe("NOTABLE");
    expect(of(6, 30, 12)).toBe("NOTABLE");
    expect(of(5, 30, 12)).toBe("USUAL");
    expect(of(9, 9, 3)).toBe("TOO_FEW");
    expect(of(30, 30, 1)).toBeUndefined();
  });

  it("near-identical reasons for half of those who have one", () => {
    const same = "Target laporan bulanan tercapai seluruhnya dan tepat waktu.";
    const repeated = people(6, (index) => ({
      reasons: [
        index < 3 ? same : `Menangani ${index} urusan berbeda: pasar, terminal, dan taman kota ${index}.`,
      ],
    }));
    expect(standing(facts({ people: repeated }), "TEXTS")).toBe("NOTABLE");
    expect(standing(facts({ people: people(6) }), "TEXTS")).toBeUndefined();
  });

  it("says of every n under five that it is too small, and of none up to 200 anything else than its figures", () => {
    const anybody = fc.record({
      results: fc.constantFrom<Rating>(...RATINGS),
      behaviour: fc.constantFrom<Rating>(...RATINGS),
      values: fc.array(fc.constantFrom<Rating>(...RATINGS), { minLength: 7, maxLength: 7 }),
    });
    fc.assert(
      fc.property(fc.array(anybody, { maxLength: 200 }), (rows) => {
        const rated = rows.map((row, index) => person(index, row));
        const seen = observe(facts({ people: rated }));
        const kinds = seen.filter(({ kind }) => kind !== "RECENCY");
        if (rated.length < SMALLEST_SAMPLE) {
          expect(kinds.map((one) => one.standing)).toEqual(["TOO_FEW"]);
          expect(kinds[0]?.text).toContain("terlalu sedikit untuk dinilai");
        } else {
          expect(kinds.every((one) => one.standing !== "TOO_FEW")).toBe(true);
          for (const { text } of kinds) expect(text).toContain(`${rated.length} pegawai`);
        }
      }),
    );
  });
});

describe("texts that say nearly the same", () => {
  const of = (...texts: string[]) => alikeTexts(texts.map((text, index) => ({ owner: String(index), text })));

  it("are found through endings, capitals and small changes", () => {
    expect(
      of(
        "Penyusunan laporan keuangan selesai tepat waktu sesuai target.",
        "PENYUSUNAN laporan keuangan selesai tepat waktu, sesuai target!",
        "Membina kader posyandu di tiga desa yang sulit dijangkau.",
      ),
    ).toEqual({ compared: 3, alike: 2 });
  });

  it("are not short ones, nor two texts about one person", () => {
    expect(of("Sesuai target.", "Sesuai target.")).toEqual({ compared: 0, alike: 0 });
    const text = "Melayani pasien dengan cepat dan ramah setiap hari.";
    expect(alikeTexts([1, 2].map(() => ({ owner: "a", text })))).toEqual({ compared: 1, alike: 0 });
  });

  it("do not depend on their order, and a copy makes two alike, for 1 to 200 people", () => {
    const words = fc.array(
      fc.constantFrom("laporan", "kegiatan", "pasien", "data", "warga", "jalan", "bina"),
      {
        minLength: 4,
        maxLength: 9,
      },
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 200 }), (rows) => {
        const texts = rows.map((row, index) => ({ owner: String(index), text: row.join(" ") }));
        const found = alikeTexts(texts);
        expect(alikeTexts([...texts].reverse())).toEqual(found);
        expect(found.alike).toBeLessThanOrEqual(found.compared);
        const [first] = texts;
        const copied = alikeTexts([...texts, { owner: "copy", text: first?.text ?? "" }]);
        expect(copied.alike).toBeGreaterThanOrEqual(Math.max(found.alike, 2));
      }),
      { numRuns: 25 },
    );
  });
});
