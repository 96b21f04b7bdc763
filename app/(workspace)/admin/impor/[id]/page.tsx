import type { Metadata } from "next";
import { ImportHead } from "@/components/imports/import-head";
import { ImportStatus } from "@/components/imports/import-status";
import { ImportSummary } from "@/components/imports/import-summary";
import { RowSection } from "@/components/imports/row-section";
import { pageNumber, type SearchParams } from "@/components/ui/page-links";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { readModels } from "@/lib/core/read";
import { KIND_PATHS } from "@/lib/imports/labels";
import { getImportPage } from "@/lib/imports/queries";

export const metadata: Metadata = { title: "Hasil pemeriksaan berkas" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

export default async function ImportPage({ params, searchParams }: Props) {
  const [actor, { id }, query] = await Promise.all([requireAgencyActor(), params, searchParams]);
  const page = pageNumber(query.hal);
  const found = await readModels(actor, (tx) => getImportPage(tx, actor, id, { chosen: query.hasil, page }));
  if (found === null || KIND_PATHS[found.job.kind] !== "/admin/impor") notFound();
  const now = new Date();
  return (
    <>
      <ImportHead job={found.job} now={now} />
      <ImportStatus job={found.job} now={now} zone={actor.timeZone} />
      <ImportSummary job={found.job} zone={actor.timeZone} />
      <RowSection {...found} page={page} params={query} />
    </>
  );
}
