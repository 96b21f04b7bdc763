import { getActor } from "@/lib/auth/session";
import { evaluationDownload } from "@/lib/verification/download";

/** The signed evaluation document in its official form (D.1.1, D.1.2, with an objection D.1.3), as PDF. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const [actor, { id }] = await Promise.all([getActor(), params]);
  return evaluationDownload(actor, request, id, "DOCUMENT");
}
