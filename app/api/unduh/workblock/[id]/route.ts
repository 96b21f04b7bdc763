import { hasAgency } from "@/lib/auth/actor";
import { notFound } from "@/lib/auth/not-found";
import { getActor } from "@/lib/auth/session";
import { read } from "@/lib/core/read";
import { getWorkblockDocuments } from "@/lib/documents/queries-strategy";
import { render } from "@/lib/documents/render";
import { pdfResponse } from "@/lib/documents/response";
import { workblockForm } from "@/lib/documents/workblock-form";
import { parseId } from "@/lib/skp/address";
import { viewPlan } from "@/lib/skp/viewer";

/** The workblocks of a plan (A.1.4) as one PDF; ?indikator= only that one's. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const [actor, { id }] = await Promise.all([getActor(), params]);
  if (actor === null || !hasAgency(actor)) return new Response(null, { status: 401 });
  const { pathname: path, searchParams } = new URL(request.url);
  const skpId = parseId(id);
  const only = parseId(searchParams.get("indikator") ?? undefined);
  const found =
    skpId === null ? null : await read(actor, (tx) => getWorkblockDocuments(tx, actor, skpId, only));
  if (found === null || found.documents.length === 0) notFound({ actor, path });
  await viewPlan(actor, found.head);
  const title = `Workblock ${found.head.year} ${found.head.positionName}`;
  return pdfResponse(await render(title, found.documents.map(workblockForm)), title);
}
