import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { fileResponse } from "@/lib/core/file-response";
import { readModels } from "@/lib/core/read";
import { badRowsFile } from "@/lib/imports/bad-rows";
import { layoutOf } from "@/lib/imports/plan";
import { getImport, listRefusedRows } from "@/lib/imports/queries";
import { SPREADSHEET_TYPES, spreadsheetFormat } from "@/lib/imports/write-table";

/** The refused rows of an import, for its HR administrators. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const [actor, { id }] = await Promise.all([requireAgencyActor(), params]);
  const found = await readModels(actor, async (tx) => {
    const job = await getImport(tx, actor, id);
    return job && { job, rows: await listRefusedRows(tx, actor.agencyId, job.id) };
  });
  const layout = found && layoutOf(found.job.layout);
  if (!found || !layout) notFound({ actor, path: new URL(request.url).pathname });
  const format = spreadsheetFormat(request);
  return fileResponse({
    name: `ditolak-${found.job.fileName.replace(/\.\w+$/, "")}.${format}`,
    contentType: SPREADSHEET_TYPES[format],
    content: Uint8Array.from(await badRowsFile(layout, found.rows, format)),
  });
}
