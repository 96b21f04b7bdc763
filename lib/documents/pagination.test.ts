import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluationForm } from "./evaluation-form";
import { evaluationSummaryForm } from "./evaluation-summary-form";
import { DIRECTOR_GENERAL_EVALUATION } from "./fixtures/director-general";
import { pagesOf } from "./fixtures/expect-in-order";
import { MIDWIFE_EVALUATION, MIDWIFE_SKP, MIDWIFE_SUMMARY } from "./fixtures/midwife";
import { skpForm } from "./skp-form";
import type { EvaluationDocument } from "./types";

const sentence = "Pelayanan kepada masyarakat terukur dan membaik. ";
const longText = (mark: string) => sentence.repeat(41).slice(0, 2000 - mark.length) + mark;

/** Sixty results; two with texts of 2,000 characters in narrow columns, one over several indicators. */
function large(evaluation: EvaluationDocument): EvaluationDocument {
  return {
    ...evaluation,
    results: Array.from({ length: 60 }, (_, index) => {
      const result = evaluation.results[index % evaluation.results.length];
      if (!result) throw new Error("fixture without results");
      return {
        ...result,
        kind: index < 50 ? "MAIN" : "ADDITIONAL",
        number: index + 1,
        statement: index === 1 ? longText("[akhir-hasil]") : `Hasil kerja nomor ${index + 1} selesai`,
        feedback: index <= 1 ? [longText(`[akhir-umpan-balik-${index}]`)] : [],
      };
    }),
    behaviours: evaluation.behaviours.map((behaviour, index) => ({
      ...behaviour,
      feedback: index === 2 ? [sentence, longText("[akhir-perilaku]")] : [],
    })),
  };
}

const MARKS = ["[akhir-hasil]", "[akhir-umpan-balik-0]", "[akhir-umpan-balik-1]", "[akhir-perilaku]"];

describe("many rows and long texts", { timeout: 20_000 }, () => {
  it("lose nothing and repeat the column headings on every page of the quantitative form", async () => {
    const pages = await pagesOf(evaluationForm(large(DIRECTOR_GENERAL_EVALUATION)));
    const text = pages.join("");
    for (const mark of MARKS) expect(text).toContain(mark);
    for (let number = 1; number <= 60; number++) {
      if (number !== 2) expect(text).toContain(`Hasilkerjanomor${number}selesai`);
    }
    const behaviourPage = pages.findIndex((page) => page.includes("PERILAKUKERJAUMPANBALIK"));
    expect(behaviourPage).toBeGreaterThan(5);
    for (const page of pages.slice(1, behaviourPage)) {
      expect(page).toMatch(/^HASILKERJANO\.RENCANAHASILKERJA.*?\(1\)\(2\)\(3\)\(4\)\(5\)\(6\)\(7\)/);
    }
    for (const page of pages.slice(behaviourPage + 1)) expect(page).toMatch(/^(PERILAKUKERJA|RATING)/);
  });

  it("lose nothing in the qualitative form, whose two result tables repeat their own headings", async () => {
    const pages = await pagesOf(evaluationForm(large(MIDWIFE_EVALUATION)));
    const text = pages.join("");
    for (const mark of MARKS) expect(text).toContain(mark);
    const additionalPage = pages.findIndex((page) => page.includes("B.TAMBAHAN"));
    for (const page of pages.slice(1, additionalPage))
      expect(page).toMatch(/^HASILKERJAREALISASI.*?A\.UTAMA/);
  });

  it("lose nothing whatever the lengths of the texts in a result", async () => {
    const length = fc.oneof(fc.nat(60), fc.nat(600), fc.nat(2000));
    const lengths = fc.record({
      statement: length,
      indicators: fc.array(length, { maxLength: 5 }),
      feedback: length,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(lengths, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(DIRECTOR_GENERAL_EVALUATION, MIDWIFE_EVALUATION),
        async (rows, evaluation) => {
          const marks: string[] = [];
          const textOf = (size: number) => {
            marks.push(`[${marks.length}]`);
            return sentence.repeat(41).slice(0, size) + marks.at(-1);
          };
          const results = rows.map(({ statement, indicators, feedback }, index) => ({
            kind: "MAIN" as const,
            number: index + 1,
            statement: textOf(statement),
            assignedBy: null,
            servesStatement: null,
            servesIndicator: null,
            indicators: indicators.map((size) => ({
              statement: textOf(size),
              target: textOf(Math.min(size, 200)),
              realisation: textOf(size),
              aspect: null,
              perspective: null,
            })),
            feedback: [textOf(feedback)],
          }));
          const text = (await pagesOf(evaluationForm({ ...evaluation, results }))).join("");
          expect(marks.filter((mark) => !text.includes(mark))).toEqual([]);
        },
      ),
      { numRuns: 15 },
    );
  }, 30_000);

  it("keep a value of conduct whole: no title without its guides at the end of a page", async () => {
    const pages = await pagesOf(skpForm(MIDWIFE_SKP));
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) {
      const titles = page.match(
        /\d(Berorientasipelayanan|Akuntabel|Kompeten|Harmonis|Loyal|Adaptif|Kolaboratif)/g,
      );
      expect(titles?.length).toBe(page.match(/EkspektasiKhususPimpinan:/g)?.length);
    }
  });

  it("keep all signatures of an objection on one page with the end of a part, whatever the lengths", async () => {
    for (let lines = 0; lines <= 60; lines += 4) {
      const objection = {
        reasons: Array.from({ length: lines }, (_, line) => `Alasan ${line + 1}.`),
        explanation: ["Tetap."],
        decision: ["[putusan]"],
        superiorSigning: { place: "Walesi", dateText: null },
      };
      const pages = await pagesOf(evaluationSummaryForm({ ...MIDWIFE_SUMMARY, objection }));
      const last = pages.at(-1);
      for (const part of [
        "[putusan]",
        "9.PejabatPenilai",
        "10.Pegawaiyang",
        "11.Atasan",
        "**pilihsalahsatu",
      ]) {
        expect(last).toContain(part);
      }
    }
  });

  it("of notes longer than a page lose nothing", async () => {
    const notes = [longText("[catatan-1]"), longText("[catatan-2]"), longText("[catatan-3]")];
    const pages = await pagesOf(evaluationSummaryForm({ ...MIDWIFE_SUMMARY, notes }));
    for (const mark of ["[catatan-1]", "[catatan-2]", "[catatan-3]"]) expect(pages.join("")).toContain(mark);
    expect(pages.at(-1)).toContain("7.PegawaiyangDinilai");
  });
});
