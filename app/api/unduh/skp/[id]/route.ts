import { hasAgency } from "@/lib/auth/actor";
import { notFound } from "@/lib/auth/not-found";
import { getActor } from "@/lib/auth/session";
import { readModels } from "@/lib/core/read";
import { getSkpDocument } from "@/lib/documents/queries-skp";
import { render } from "@/lib/documents/render";
import { pdfResponse } from "@/lib/documents/response";
import { skpAnnexForm } from "@/lib/documents/skp-annex-form";
import { skpForm } from "@/lib/documents/skp-form";
import { parseId } from "@/lib/skp/address";
import { viewPlan } from "@/lib/skp/viewer";

/** The plan in its official form with its attachment, as PDF. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const [actor, { id }] = await Promise.all([getActor(), params]);
  if (actor === null || !hasAgency(actor)) return new Response(null, { status: 401 });
  const skpId = parseId(id);
  const found = skpId === null ? null : await readModels(actor, (tx) => getSkpDocument(tx, actor, skpId));
  if (found === null) notFound({ actor, path: new URL(request.url).pathname });
  const { head, document } = found;
  await viewPlan(actor, head);
  const title = `SKP ${head.year} ${document.employee.name}`;
  return pdfResponse(await render(title, [skpForm(document), skpAnnexForm(document)]), title);
}
