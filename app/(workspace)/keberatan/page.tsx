import type { Metadata } from "next";
import { ListTabs } from "@/components/evaluation/list-tabs";
import { ObjectionCounts } from "@/components/objection/objection-counts";
import { ObjectionList } from "@/components/objection/objection-list";
import { PageHead } from "@/components/ui/page-head";
import { pageNumber, type SearchParams } from "@/components/ui/page-links";
import { isHrAdmin } from "@/lib/auth/actor";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { read } from "@/lib/core/read";
import { getObjectionsPage } from "@/lib/objection/queries";

export const metadata: Metadata = { title: "Keberatan" };

export default async function ObjectionsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [actor, params] = await Promise.all([requireAgencyActor(), searchParams]);
  if (!actor.isAppraiser && !isHrAdmin(actor)) notFound();
  const page = pageNumber(params.hal);
  const { rows, counts } = await read(actor, (tx) => getObjectionsPage(tx, actor, page));
  return (
    <>
      <PageHead title="Keberatan" />
      <ListTabs actor={actor} current="keberatan" />
      {counts && <ObjectionCounts counts={counts} />}
      {actor.isAppraiser && <ObjectionList rows={rows} page={page} params={params} zone={actor.timeZone} />}
    </>
  );
}
