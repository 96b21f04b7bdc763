import "server-only";
import { type Actor, hasAgency } from "@/lib/auth/actor";
import { notFound } from "@/lib/auth/not-found";
import { readModels } from "@/lib/core/read";
import { type EvaluationPart, getEvaluationForms } from "@/lib/documents/evaluation-forms";
import { render } from "@/lib/documents/render";
import { pdfResponse } from "@/lib/documents/response";
import { recordEvaluationView } from "@/lib/evaluation/view";
import { subperiodLabel } from "@/lib/periods/labels";
import { sealForms } from "./seal";

const TITLE: Record<EvaluationPart, string> = {
  SHEET: "Evaluasi",
  DOCUMENT: "Dokumen evaluasi",
  BOTH: "Dokumen dan hasil evaluasi",
};

/** Forms of one evaluation as PDF with their verification codes, for who may see it. */
export async function evaluationDownload(
  actor: Actor | null,
  request: Request,
  id: string,
  part: EvaluationPart,
): Promise<Response> {
  if (actor === null || !hasAgency(actor)) return new Response(null, { status: 401 });
  const found = await readModels(actor, (tx) => getEvaluationForms(tx, actor, id, part, new Date()));
  if (found === null || found.forms.length === 0) notFound({ actor, path: new URL(request.url).pathname });
  const { record } = found;
  await recordEvaluationView(actor, record);
  const title = `${TITLE[part]} ${subperiodLabel(record)} ${record.year} ${record.employeeName}`;
  return pdfResponse(await render(title, await sealForms(found)), title);
}
