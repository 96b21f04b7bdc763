import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { fileResponse } from "@/lib/core/file-response";
import { templateOf } from "@/lib/imports/plan";
import { canImport } from "@/lib/imports/policy";
import { emptyTemplate } from "@/lib/imports/template";
import { SPREADSHEET_TYPES, spreadsheetFormat } from "@/lib/imports/write-table";

/** An empty template, "unit" or "pegawai". */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ jenis: string }> },
): Promise<Response> {
  const [actor, { jenis }] = await Promise.all([requireAgencyActor(), params]);
  if (!canImport(actor) || (jenis !== "unit" && jenis !== "pegawai"))
    notFound({ actor, path: new URL(request.url).pathname });
  const format = spreadsheetFormat(request);
  return fileResponse({
    name: `templat-${jenis}.${format}`,
    contentType: SPREADSHEET_TYPES[format],
    content: Uint8Array.from(
      await emptyTemplate(templateOf(jenis === "unit" ? "UNITS" : "EMPLOYEES"), format),
    ),
  });
}
