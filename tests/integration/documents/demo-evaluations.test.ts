import { beforeAll, describe, expect, test } from "vitest";
import { readModels } from "@/lib/core/read";
import { evaluationForm } from "@/lib/documents/evaluation-form";
import { evaluationSummaryForm } from "@/lib/documents/evaluation-summary-form";
import { expectInOrder } from "@/lib/documents/fixtures/expect-in-order";
import { pdfPages } from "@/lib/documents/fixtures/pdf-text";
import { ORGANISATION_LABELS, PREDICATE_LABELS, RATING_LABELS } from "@/lib/documents/labels";
import { getEvaluationDocument } from "@/lib/documents/queries-evaluation";
import { getEvaluationSummary } from "@/lib/documents/queries-summary";
import { render } from "@/lib/documents/render";
import { actorOf, type Cast, personOf } from "@/prisma/seed/cast";
import { seedAgencies } from "@/prisma/seed/data/agencies";
import { seedDemo } from "@/prisma/seed/seed";

/** The evaluations of PermenPANRB 6/2022 Anak Lampiran 4 and 5: form, rating of results, of behaviour, predicate; organisation BAIK. */
const ANSWER_KEY = [
  ["AL4-T1", "pusat", "direktur-jenderal-3", "FORMAT C.1.2", "MEETS", "ABOVE", "GOOD"],
  ["AL4-T2", "pusat", "direktur-2", "FORMAT C.1.2", "MEETS", "ABOVE", "GOOD"],
  // Printed as BUTUH PERBAIKAN against its own quadrant; the quadrant counts.
  ["AL4-T3", "pusat", "kepala-subdirektorat-2", "FORMAT C.1.3", "MEETS", "BELOW", "POOR"],
  ["AL5-T1", "daerah", "kepala-dinas", "FORMAT C.1.1", "MEETS", "MEETS", "GOOD"],
  ["AL5-T3", "daerah", "bidan-penyelia", "FORMAT C.1.1", "MEETS", "MEETS", "GOOD"],
] as const;

let cast: Cast;
beforeAll(async () => {
  cast = await seedDemo(new Date(), () => {});
}, 150_000);

const plain = (text: string) => text.replace(/\s/g, "");

/** Texts of a form's content that stand with the given mark ("lineThrough"). */
function runsWith(decoration: string, content: unknown): string[] {
  if (Array.isArray(content)) return content.flatMap((part) => runsWith(decoration, part));
  if (typeof content !== "object" || content === null) return [];
  const { text, ...rest } = content as Record<string, unknown>;
  if (rest.decoration === decoration && typeof text === "string") return [text];
  return [text, ...Object.values(rest)].flatMap((part) => runsWith(decoration, part));
}

const othersOf = (labels: Record<string, string>, chosen: string) =>
  Object.entries(labels).flatMap(([key, label]) => (key === chosen ? [] : [label]));

describe.each(ANSWER_KEY)(
  "%s of %s, %s",
  (_name, key, person, format, resultRating, behaviourRating, predicate) => {
    const told = seedAgencies.find((agency) => agency.key === key);
    const found = async () => {
      const agency = cast.get(key);
      if (agency === undefined) throw new Error(`no agency ${key}`);
      const actor = await actorOf(agency, person);
      const { employeeId } = personOf(agency, person);
      return readModels(actor, async (tx) => {
        const where = { agencyId: agency.id, employeeId, predicate: { not: null } };
        const { id } = await tx.evaluation.findFirstOrThrow({ where });
        const sheet = await getEvaluationDocument(tx, actor, id, new Date());
        const summary = await getEvaluationSummary(tx, actor, id, new Date());
        if (sheet === null || summary === null) throw new Error("not decided, or not signed");
        return { sheet, summary };
      });
    };

    test("the sheet prints every field of the plan, what was achieved, and all feedback", async () => {
      const { sheet } = await found();
      const text = (await pdfPages(await render("uji", [evaluationForm(sheet.document)]))).join("");
      const plan = told?.plans.find((each) => each.person === person);
      const { employee, appraiser } = sheet.document;
      const achieved = told?.progress.filter((row) => row.person === person && row.quarter === 3) ?? [];
      const feedback = told?.feedback.filter((row) => row.person === person) ?? [];
      const fields = [
        format,
        ...[employee, appraiser].flatMap(({ name, nip, rank, position, unit }) => [
          name,
          nip,
          rank,
          position,
          unit,
        ]),
        ...(plan?.results.flatMap((result) => [
          result.statement,
          ...result.indicators.flatMap((each) => [each.statement, each.target]),
        ]) ?? []),
        ...(plan?.expectations.flatMap(({ texts }) => texts) ?? []),
        ...achieved.map((row) => row.realised),
        ...feedback.map((row) => row.text),
      ];
      expect(achieved.length).toBeGreaterThan(3);
      expect(feedback.length).toBeGreaterThan(5);
      expect(fields.filter((field) => field && !text.includes(plain(field)))).toEqual([]);
      expect(text).toContain("CAPAIANKINERJAORGANISASIBAIKFrekuensi");
      expect(text).not.toContain("belumditetapkan");
    });

    test("the chosen options stand by striking out the others: organisation, results, behaviour, predicate", async () => {
      const { sheet } = await found();
      expect(runsWith("lineThrough", evaluationForm(sheet.document).content)).toEqual([
        ...sheet.document.period.options.filter((option) => option !== sheet.document.period.chosen),
        ...othersOf(ORGANISATION_LABELS, "GOOD"),
        ...othersOf(RATING_LABELS, resultRating),
        ...othersOf(RATING_LABELS, behaviourRating),
        ...othersOf(PREDICATE_LABELS, predicate),
      ]);
    });

    test("the document names the three people, the organisation's value and the predicate", async () => {
      const { summary } = await found();
      const { employee, appraiser, appraiserSuperior } = summary.document;
      const text = (await pdfPages(await render("uji", [evaluationSummaryForm(summary.document)]))).join("");
      expectInOrder(text, [
        "FORMAT D.1.1",
        ...[employee, appraiser, appraiserSuperior].map(({ name }) => name),
        "CAPAIAN KINERJA ORGANISASI : BAIK",
        `PREDIKAT KINERJA PEGAWAI : ${PREDICATE_LABELS[predicate]}`,
        "7. Pegawai yang Dinilai",
        employee.name,
        "6. Pejabat Penilai Kinerja",
        appraiser.name,
      ]);
    });
  },
);
