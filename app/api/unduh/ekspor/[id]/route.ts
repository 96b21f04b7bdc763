import { hasAgency } from "@/lib/auth/actor";
import { notFound } from "@/lib/auth/not-found";
import { getActor } from "@/lib/auth/session";
import { addressId } from "@/lib/core/address";
import { recordView } from "@/lib/core/audit";
import { fileResponse } from "@/lib/core/file-response";
import { readModels } from "@/lib/core/read";
import { EXPORT_LABEL } from "@/lib/followup/labels";
import { getExportFile } from "@/lib/followup/queries/exports";
import { SPREADSHEET_TYPES } from "@/lib/imports/write-table";

/** The finished file of an export, for who had it made; every download is recorded. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const [actor, path] = await Promise.all([getActor(), params]);
  if (actor === null || !hasAgency(actor)) return new Response(null, { status: 401 });
  const id = addressId(path.id);
  const found = id === null ? null : await readModels(actor, (tx) => getExportFile(tx, actor, id));
  if (found === null) notFound({ actor, path: new URL(request.url).pathname });
  const { job, file } = found;
  const { kind, sha256, unitId } = job;
  await recordView(actor, "followup.download", {
    subjectType: "Unit",
    subjectId: unitId,
    detail: { kind, sha256 },
  });
  const format = job.format === "xlsx" ? "xlsx" : "csv";
  return fileResponse({
    name: `${EXPORT_LABEL[kind]} ${job.unit.name}.${format}`,
    contentType: SPREADSHEET_TYPES[format],
    content: file,
  });
}
