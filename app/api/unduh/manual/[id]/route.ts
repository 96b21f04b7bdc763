import { getActor } from "@/lib/auth/session";
import { manualForm } from "@/lib/documents/manual-form";
import { getManualDocuments } from "@/lib/documents/queries-strategy";
import { strategyDownload } from "@/lib/documents/strategy-download";

/** The manuals of a plan (A.1.3) as one PDF; ?indikator= only that one's. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const [actor, { id }] = await Promise.all([getActor(), params]);
  return strategyDownload(actor, request, id, {
    title: "Manual indikator",
    load: getManualDocuments,
    form: manualForm,
  });
}
