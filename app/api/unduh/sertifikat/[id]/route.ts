import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { recordView } from "@/lib/core/audit";
import { fileResponse } from "@/lib/core/file-response";
import { readModels } from "@/lib/core/read";
import { getCertificateFile } from "@/lib/training/queries/load";

/** The certificate of one enrolment as a download, for the person, the line above and HR. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const [actor, { id }] = await Promise.all([requireAgencyActor(), params]);
  const file = await readModels(actor, (tx) => getCertificateFile(tx, actor, id));
  if (file === null) notFound({ actor, path: new URL(request.url).pathname });
  await recordView(actor, "training.downloadCertificate", {
    subjectType: "TrainingEnrolment",
    subjectId: id,
    employeeId: file.employeeId,
  });
  return fileResponse(file);
}
