import type { Metadata } from "next";
import { ListTabs } from "@/components/evaluation/list-tabs";
import { TeamEvaluations } from "@/components/evaluation/team-evaluations";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { pageNumber, type SearchParams } from "@/components/ui/page-links";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { read } from "@/lib/core/read";
import { single, stateOf } from "@/lib/evaluation/address";
import { getTeamPage } from "@/lib/evaluation/queries/team-page";
import { shownYear } from "@/lib/periods/chosen-year";

export const metadata: Metadata = { title: "Evaluasi tim" };

export default async function TeamEvaluationsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [actor, params] = await Promise.all([requireAgencyActor(), searchParams]);
  if (!actor.isAppraiser) notFound();
  const now = new Date();
  const year = await shownYear(params.tahun);
  const filter = { state: stateOf(params.status), page: pageNumber(params.hal), year };
  const team = await read(actor, (tx) => getTeamPage(tx, actor, single(params.sub), filter, now));
  return (
    <>
      <PageHead title="Evaluasi" />
      <ListTabs actor={actor} current="tim" />
      {team === null ? (
        <EmptyState title="Jadwal evaluasi belum diatur.">
          <p>Admin kepegawaian mengatur periode dan jadwalnya lebih dahulu.</p>
        </EmptyState>
      ) : (
        <TeamEvaluations team={team} actor={actor} params={params} now={now} />
      )}
    </>
  );
}
