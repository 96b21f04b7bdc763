import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { fileResponse } from "@/lib/core/file-response";
import { ImportKind } from "@/lib/db/generated/enums";
import { TEMPLATE_NAMES } from "@/lib/imports/labels";
import { templateOf } from "@/lib/imports/plan";
import { canImport, canImportPlans } from "@/lib/imports/policy";
import { emptyTemplate } from "@/lib/imports/template";
import { SPREADSHEET_TYPES, spreadsheetFormat } from "@/lib/imports/write-table";

/** An empty template: "unit", "pegawai" or "skp". */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ jenis: string }> },
): Promise<Response> {
  const [actor, { jenis }] = await Promise.all([requireAgencyActor(), params]);
  const kind = Object.values(ImportKind).find((one) => TEMPLATE_NAMES[one] === jenis);
  const allowed = kind === "PLANS" ? canImportPlans(actor) : canImport(actor);
  if (kind === undefined || !allowed) notFound({ actor, path: new URL(request.url).pathname });
  const format = spreadsheetFormat(request);
  return fileResponse({
    name: `templat-${jenis}.${format}`,
    contentType: SPREADSHEET_TYPES[format],
    content: Uint8Array.from(await emptyTemplate(templateOf(kind), format)),
  });
}
