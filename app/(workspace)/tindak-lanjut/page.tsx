import type { Metadata } from "next";
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

export const metadata: Metadata = { title: "Wajib tindak lanjut" };

export default async function LowYearsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [actor, params] = await Promise.all([requireAgencyActor(), searchParams]);
  if (!hasLists(actor)) notFound();
  const filter = { text: addressText(params.cari), page: pageNumber(params.hal) };
  const page = await read(actor, (tx) => listStanding(tx, actor, "WAJIB", filter, new Date()));
  return (
    <>
      <PageHead title="Tindak lanjut" />
      <FollowUpTabs actor={actor} current="wajib" />
      <StandingTable list="WAJIB" page={page} filter={filter} params={params} path="/tindak-lanjut" />
    </>
  );
}
