import type { Metadata } from "next";
import { EvidenceListView } from "@/components/progress/evidence-list-view";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { pageNumber, type SearchParams } from "@/components/ui/page-links";
import { requireAgencyActor } from "@/lib/auth/session";
import { readModels } from "@/lib/core/read";
import { getEvidenceList } from "@/lib/progress/queries-check";

export const metadata: Metadata = { title: "Periksa bukti dukung" };

export default async function EvidencePage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [actor, params] = await Promise.all([requireAgencyActor(), searchParams]);
  const list = await readModels(actor, (tx) => getEvidenceList(tx, actor, pageNumber(params.hal)));
  return (
    <>
      <Notice kabar={params.kabar} />
      <PageHead title="Periksa bukti dukung" />
      <EvidenceListView list={list} isAppraiser={actor.isAppraiser} zone={actor.timeZone} params={params} />
    </>
  );
}
