import { hasAgency } from "@/lib/auth/actor";
import { notFound } from "@/lib/auth/not-found";
import { getActor } from "@/lib/auth/session";
import { read } from "@/lib/core/read";
import { evaluationSummaryForm } from "@/lib/documents/evaluation-summary-form";
import { getEvaluationSummary } from "@/lib/documents/queries-summary";
import { render } from "@/lib/documents/render";
import { pdfResponse } from "@/lib/documents/response";
import { recordEvaluationView } from "@/lib/evaluation/view";
import { subperiodLabel } from "@/lib/periods/labels";

/** The signed evaluation document in its official form (D.1.1, D.1.2, with an objection D.1.3), as PDF. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const [actor, { id }] = await Promise.all([getActor(), params]);
  if (actor === null || !hasAgency(actor)) return new Response(null, { status: 401 });
  const now = new Date();
  const found = await read(actor, (tx) => getEvaluationSummary(tx, actor, id, now));
  if (found === null) notFound({ actor, path: new URL(request.url).pathname });
  const { record, document } = found;
  await recordEvaluationView(actor, record);
  const title = `Dokumen evaluasi ${subperiodLabel(record)} ${record.year} ${record.employeeName}`;
  return pdfResponse(await render(title, [evaluationSummaryForm(document)]), title);
}
