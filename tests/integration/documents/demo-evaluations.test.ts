import { beforeAll, expect, test } from "vitest";
import { read } from "@/lib/core/read";
import { evaluationForm } from "@/lib/documents/evaluation-form";
import { evaluationSummaryForm } from "@/lib/documents/evaluation-summary-form";
import { pdfPages } from "@/lib/documents/fixtures/pdf-text";
import { getEvaluationDocument } from "@/lib/documents/queries-evaluation";
import { getEvaluationSummary } from "@/lib/documents/queries-summary";
import { render } from "@/lib/documents/render";
import { actorOf, type Cast, personOf } from "@/prisma/seed/cast";
import { seedDemo } from "@/prisma/seed/seed";

/** The evaluations of PermenPANRB 6/2022 Anak Lampiran 4 and 5: organisation BAIK, its curve, and the predicate. */
const ANSWER_KEY = [
  ["AL4-T1", "pusat", "direktur-jenderal-3", "FORMAT C.1.2", "GOOD"],
  ["AL4-T2", "pusat", "direktur-2", "FORMAT C.1.2", "GOOD"],
  // Printed as BUTUH PERBAIKAN against its own quadrant; the quadrant counts.
  ["AL4-T3", "pusat", "kepala-subdirektorat-2", "FORMAT C.1.3", "POOR"],
  ["AL5-T1", "daerah", "kepala-dinas", "FORMAT C.1.1", "GOOD"],
  ["AL5-T3", "daerah", "bidan-penyelia", "FORMAT C.1.1", "GOOD"],
] as const;

let cast: Cast;
beforeAll(async () => {
  cast = await seedDemo(new Date(), () => {});
});

test.each(ANSWER_KEY)("%s of %s, %s", async (_name, key, person, format, predicate) => {
  const agency = cast.get(key);
  if (agency === undefined) throw new Error(`no agency ${key}`);
  const actor = await actorOf(agency, person);
  const { employeeId } = personOf(agency, person);
  const { sheet, summary } = await read(actor, async (tx) => {
    const where = { agencyId: agency.id, employeeId, predicate: { not: null } };
    const { id } = await tx.evaluation.findFirstOrThrow({ where });
    return {
      sheet: await getEvaluationDocument(tx, actor, id, new Date()),
      summary: await getEvaluationSummary(tx, actor, id, new Date()),
    };
  });
  if (sheet === null) throw new Error("not decided");
  expect(sheet.document).toMatchObject({ organisationAchievement: "GOOD", predicate });
  const printed = (await pdfPages(await render("uji", [evaluationForm(sheet.document)]))).join("");
  const text = printed.replace(/\s/g, "");
  expect(text).toContain(format.replace(" ", ""));
  expect(text).toContain("CAPAIANKINERJAORGANISASIBAIKFrekuensi");
  expect(text).not.toContain("belumditetapkan");
  if (summary === null) return;
  expect(summary.document).toMatchObject({ organisationAchievement: "GOOD", predicate });
  const short = (await pdfPages(await render("uji", [evaluationSummaryForm(summary.document)]))).join("");
  expect(short.replace(/\s/g, "")).toContain("CAPAIANKINERJAORGANISASI:BAIK");
});
