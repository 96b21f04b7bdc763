import type { Metadata } from "next";
import { TeamView } from "@/components/calibration/team-view";
import { Notice } from "@/components/ui/notice";
import { pageNumber, type SearchParams } from "@/components/ui/page-links";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { getTeamPage } from "@/lib/calibration/queries/teams";
import { addressText } from "@/lib/core/address";
import { read } from "@/lib/core/read";

export const metadata: Metadata = { title: "Tim evaluasi" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

export default async function EvaluationTeamPage({ params, searchParams }: Props) {
  const [actor, { id }, query] = await Promise.all([requireAgencyActor(), params, searchParams]);
  const filter = { page: pageNumber(query.hal), text: addressText(query.cari) };
  const page = await read(actor, (tx) => getTeamPage(tx, actor, id, filter));
  if (page === null) notFound();
  return (
    <>
      <Notice kabar={query.kabar} />
      <TeamView page={page} filter={filter} params={query} zone={actor.timeZone} />
    </>
  );
}
