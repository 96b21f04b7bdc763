import type { Metadata } from "next";
import { AwardTabs } from "@/components/followup/award-tabs";
import { FollowUpTabs } from "@/components/followup/follow-up-tabs";
import { StandingTable } from "@/components/followup/standing-table";
import { PageHead } from "@/components/ui/page-head";
import { pageNumber, type SearchParams } from "@/components/ui/page-links";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { addressText } from "@/lib/core/address";
import { read } from "@/lib/core/read";
import { hasLists } from "@/lib/followup/policy";
import { listStanding } from "@/lib/followup/queries/standing";

export const metadata: Metadata = { title: "Daftar prioritas" };

export default async function PriorityPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [actor, params] = await Promise.all([requireAgencyActor(), searchParams]);
  if (!hasLists(actor)) notFound();
  const list = params.daftar === "pengembangan" ? "PENGEMBANGAN" : "SUKSESI";
  const filter = { text: addressText(params.cari), page: pageNumber(params.hal) };
  const page = await read(actor, (tx) => listStanding(tx, actor, list, filter, new Date()));
  return (
    <>
      <PageHead title="Tindak lanjut" />
      <FollowUpTabs actor={actor} current="penghargaan" />
      <AwardTabs actor={actor} current={list === "SUKSESI" ? "suksesi" : "pengembangan"} />
      <StandingTable list={list} page={page} filter={filter} params={params} path="/penghargaan/prioritas" />
    </>
  );
}
