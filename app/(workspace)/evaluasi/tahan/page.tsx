import type { Metadata } from "next";
import { HoldsView } from "@/components/evaluation/holds-view";
import { ListTabs } from "@/components/evaluation/list-tabs";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { pageNumber, type SearchParams } from "@/components/ui/page-links";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { readModels } from "@/lib/core/read";
import { single } from "@/lib/evaluation/address";
import { holdablePaths } from "@/lib/evaluation/policy";
import { getHoldsPage } from "@/lib/evaluation/queries/holds";

export const metadata: Metadata = { title: "Tahan hasil evaluasi" };

export default async function HoldsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [actor, params] = await Promise.all([requireAgencyActor(), searchParams]);
  if (holdablePaths(actor).length === 0) notFound();
  const now = new Date();
  const [asked, number] = [single(params.subperiode), pageNumber(params.hal)];
  const page = await readModels(actor, (tx) => getHoldsPage(tx, actor, asked, number, now));
  return (
    <>
      <Notice kabar={params.kabar} />
      <PageHead title="Evaluasi" />
      <ListTabs actor={actor} current="tahan" />
      {page === null ? (
        <EmptyState title="Jadwal evaluasi belum diatur." />
      ) : (
        <HoldsView page={page} zone={actor.timeZone} params={params} now={now} />
      )}
    </>
  );
}
