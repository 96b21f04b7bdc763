import { hasAgency } from "@/lib/auth/actor";
import { notFound } from "@/lib/auth/not-found";
import { getActor } from "@/lib/auth/session";
import { addressId } from "@/lib/core/address";
import { read } from "@/lib/core/read";
import { matrixForm } from "@/lib/documents/matrix-form";
import { getMatrixDocuments } from "@/lib/documents/queries-matrix";
import { render } from "@/lib/documents/render";
import { pdfResponse } from "@/lib/documents/response";
import { viewMatrix } from "@/lib/matrix/viewer";

/** The matrix of roles and results in its official form (A.1.5), with those of its team leads, as PDF. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const [actor, { id }] = await Promise.all([getActor(), params]);
  if (actor === null || !hasAgency(actor)) return new Response(null, { status: 401 });
  const skpId = addressId(id);
  const found =
    skpId === null ? null : await read(actor, (tx) => getMatrixDocuments(tx, actor, skpId, new Date()));
  if (found === null) notFound({ actor, path: new URL(request.url).pathname });
  const { plan, matrices } = found;
  await viewMatrix(actor, plan);
  const title = `Matriks peran ${plan.year} ${plan.positionName}`;
  return pdfResponse(await render(title, matrices.map(matrixForm)), title);
}
