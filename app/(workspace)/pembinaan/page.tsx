import type { Metadata } from "next";
import { CoachingList } from "@/components/followup/coaching-list";
import { FollowUpTabs } from "@/components/followup/follow-up-tabs";
import { PageHead } from "@/components/ui/page-head";
import { pageNumber, type SearchParams } from "@/components/ui/page-links";
import { requireAgencyActor } from "@/lib/auth/session";
import { addressText } from "@/lib/core/address";
import { read } from "@/lib/core/read";
import { CoachingState } from "@/lib/db/generated/enums";
import { choiceOf } from "@/lib/followup/address";
import { listCoaching } from "@/lib/followup/queries/coaching";

export const metadata: Metadata = { title: "Pembinaan" };

export default async function CoachingsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [actor, params] = await Promise.all([requireAgencyActor(), searchParams]);
  const filter = {
    state: choiceOf(CoachingState, params.keadaan),
    text: addressText(params.cari),
    page: pageNumber(params.hal),
  };
  const now = new Date();
  const rows = await read(actor, (tx) => listCoaching(tx, actor, filter, now));
  return (
    <>
      <PageHead title="Tindak lanjut" />
      <FollowUpTabs actor={actor} current="pembinaan" />
      <CoachingList rows={rows} filter={filter} params={params} zone={actor.timeZone} />
    </>
  );
}
