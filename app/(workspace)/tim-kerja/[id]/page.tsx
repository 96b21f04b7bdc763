import type { Metadata } from "next";
import { TeamView } from "@/components/assignments/team-view";
import { Notice } from "@/components/ui/notice";
import { pageNumber, type SearchParams } from "@/components/ui/page-links";
import { getTeamPage } from "@/lib/assignments/page-data";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { addressId } from "@/lib/core/address";
import { isoDay } from "@/lib/core/dates";
import { read } from "@/lib/core/read";

export const metadata: Metadata = { title: "Tim kerja" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

export default async function TeamPage({ params, searchParams }: Props) {
  const [actor, { id }, query] = await Promise.all([requireAgencyActor(), params, searchParams]);
  const teamId = addressId(id);
  const number = pageNumber(query.hal);
  const page = teamId === null ? null : await read(actor, (tx) => getTeamPage(tx, actor, teamId, number));
  if (page === null) notFound();
  return (
    <>
      <Notice kabar={query.kabar} />
      <TeamView page={page} number={number} today={isoDay(new Date(), actor.timeZone)} />
    </>
  );
}
