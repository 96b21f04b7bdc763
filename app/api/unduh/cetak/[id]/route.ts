import { hasAgency } from "@/lib/auth/actor";
import { notFound } from "@/lib/auth/not-found";
import { getActor } from "@/lib/auth/session";
import { addressId } from "@/lib/core/address";
import { readModels } from "@/lib/core/read";
import { pdfResponse } from "@/lib/documents/response";
import { getPrintFile } from "@/lib/printing/queries";

/** The finished file of a print job, for who had it made. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const [actor, { id }] = await Promise.all([getActor(), params]);
  if (actor === null || !hasAgency(actor)) return new Response(null, { status: 401 });
  const jobId = addressId(id);
  const found = jobId === null ? null : await readModels(actor, (tx) => getPrintFile(tx, actor, jobId));
  if (found === null) notFound({ actor, path: new URL(request.url).pathname });
  return pdfResponse(found.file, found.title);
}
