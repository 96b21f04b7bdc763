import type { Metadata } from "next";
import { FollowUpTabs } from "@/components/followup/follow-up-tabs";
import { RecommendationList } from "@/components/followup/recommendation-list";
import { PageHead } from "@/components/ui/page-head";
import { pageNumber, type SearchParams } from "@/components/ui/page-links";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { addressText } from "@/lib/core/address";
import { read } from "@/lib/core/read";
import { Competency, RecommendationKind, RecommendationState } from "@/lib/db/generated/enums";
import { choiceOf } from "@/lib/followup/address";
import { hasLists } from "@/lib/followup/policy";
import { listRecommendations } from "@/lib/followup/queries/recommendations";

export const metadata: Metadata = { title: "Rekomendasi" };

export default async function RecommendationsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [actor, params] = await Promise.all([requireAgencyActor(), searchParams]);
  if (!hasLists(actor)) notFound();
  const filter = {
    kind: choiceOf(RecommendationKind, params.jenis),
    state: choiceOf(RecommendationState, params.keadaan),
    competency: choiceOf(Competency, params.kompetensi),
    text: addressText(params.cari),
    page: pageNumber(params.hal),
  };
  const rows = await read(actor, (tx) => listRecommendations(tx, actor, filter));
  return (
    <>
      <PageHead title="Tindak lanjut" />
      <FollowUpTabs actor={actor} current="rekomendasi" />
      <RecommendationList rows={rows} filter={filter} params={params} />
    </>
  );
}
