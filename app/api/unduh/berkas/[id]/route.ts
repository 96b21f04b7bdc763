import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { getAdvisedFile } from "@/lib/calibration/queries/evidence";
import { recordView } from "@/lib/core/audit";
import { fileResponse } from "@/lib/core/file-response";
import { readModels } from "@/lib/core/read";
import { getEvidenceFile } from "@/lib/progress/queries";

/** A piece of evidence as a download, for those who may see the record it belongs to. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const [actor, { id }] = await Promise.all([requireAgencyActor(), params]);
  const file = await readModels(
    actor,
    async (tx) => (await getEvidenceFile(tx, actor, id)) ?? getAdvisedFile(tx, actor, id),
  );
  if (file === null) notFound({ actor, path: new URL(request.url).pathname });
  await recordView(actor, "progress.downloadEvidence", {
    subjectType: "Evidence",
    subjectId: id,
    employeeId: file.employeeId,
  });
  return fileResponse(file);
}
