import { getActor } from "@/lib/auth/session";
import { evaluationDownload } from "@/lib/verification/download";

/** The evaluation sheet in its official form (C.1.1 to C.1.3), as PDF. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const [actor, { id }] = await Promise.all([getActor(), params]);
  return evaluationDownload(actor, request, id, "SHEET");
}
