import { getActor } from "@/lib/auth/session";
import { getWorkblockDocuments } from "@/lib/documents/queries-strategy";
import { strategyDownload } from "@/lib/documents/strategy-download";
import { workblockForm } from "@/lib/documents/workblock-form";

/** The workblocks of a plan (A.1.4) as one PDF; ?indikator= only that one's. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const [actor, { id }] = await Promise.all([getActor(), params]);
  return strategyDownload(actor, request, id, {
    title: "Workblock",
    load: getWorkblockDocuments,
    form: workblockForm,
  });
}
