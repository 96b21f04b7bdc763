import type { Metadata } from "next";
import { ImportResult } from "@/components/imports/import-result";
import { pageNumber, type SearchParams } from "@/components/ui/page-links";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { readModels } from "@/lib/core/read";
import { getImportPage } from "@/lib/imports/queries";

export const metadata: Metadata = { title: "Hasil pemeriksaan berkas" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

export default async function ImportPage({ params, searchParams }: Props) {
  const [actor, { id }, query] = await Promise.all([requireAgencyActor(), params, searchParams]);
  const choice = { path: "/admin/impor", chosen: query.hasil, page: pageNumber(query.hal) };
  const found = await readModels(actor, (tx) => getImportPage(tx, actor, id, choice));
  if (found === null) notFound();
  return <ImportResult found={found} page={choice.page} params={query} zone={actor.timeZone} />;
}
