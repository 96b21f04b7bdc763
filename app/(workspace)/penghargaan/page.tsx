import type { Metadata } from "next";
import { AwardTable } from "@/components/followup/award-table";
import { AwardTabs } from "@/components/followup/award-tabs";
import { FollowUpTabs } from "@/components/followup/follow-up-tabs";
import { PageHead } from "@/components/ui/page-head";
import { pageNumber, type SearchParams } from "@/components/ui/page-links";
import { requireAgencyActor } from "@/lib/auth/session";
import { read } from "@/lib/core/read";
import { listAnnounced } from "@/lib/followup/queries/awards";

export const metadata: Metadata = { title: "Penghargaan" };

export default async function AwardsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [actor, params] = await Promise.all([requireAgencyActor(), searchParams]);
  const page = pageNumber(params.hal);
  const rows = await read(actor, (tx) => listAnnounced(tx, actor.agencyId, page));
  return (
    <>
      <PageHead title="Tindak lanjut" />
      <FollowUpTabs actor={actor} current="penghargaan" />
      <AwardTabs actor={actor} current="umum" />
      <AwardTable rows={rows} page={page} path="/penghargaan" zone={actor.timeZone} announced />
    </>
  );
}
