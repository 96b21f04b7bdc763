import type { Metadata } from "next";
import { STAGES, TeamView } from "@/components/skp/team-view";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { pageNumber, type SearchParams } from "@/components/ui/page-links";
import { Still } from "@/components/ui/still";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { read } from "@/lib/core/read";
import { shownYear } from "@/lib/periods/chosen-year";
import { getTeam } from "@/lib/skp/queries/team";

export const metadata: Metadata = { title: "Tim saya" };

export default async function TeamPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [actor, params] = await Promise.all([requireAgencyActor(), searchParams]);
  if (!actor.isAppraiser) notFound();
  const page = pageNumber(params.hal);
  const stage = STAGES.find((one) => one === params.tahap) ?? null;
  const filter = { year: await shownYear(params.tahun), stage, page };
  const team = await read(actor, (tx) => getTeam(tx, actor, filter));
  if (team === null) {
    return (
      <>
        <PageHead title="Tim saya" />
        <EmptyState title="Belum ada periode yang dibuka.">
          <p>Admin kepegawaian membuka periode kinerja lebih dahulu.</p>
        </EmptyState>
      </>
    );
  }
  const shown = { team, stage, page, params, unitId: actor.headsUnitId };
  return (
    <Still>
      <TeamView {...shown} now={new Date()} zone={actor.timeZone} />
    </Still>
  );
}
