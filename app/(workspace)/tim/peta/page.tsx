import type { Metadata } from "next";
import { TeamMapView } from "@/components/lineage/team-map-view";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { pageNumber, type SearchParams } from "@/components/ui/page-links";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { readModels } from "@/lib/core/read";
import { getTeamMap } from "@/lib/lineage/queries/team-map";

export const metadata: Metadata = { title: "Peta tim" };

export default async function TeamMapPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [actor, params] = await Promise.all([requireAgencyActor(), searchParams]);
  if (!actor.isAppraiser) notFound();
  const page = pageNumber(params.hal);
  const map = await readModels(actor, (tx) => getTeamMap(tx, actor, page));
  if (map !== null) return <TeamMapView map={map} page={page} params={params} />;
  return (
    <>
      <PageHead title="Peta tim" />
      <EmptyState title="Belum ada periode yang dibuka.">
        <p>Admin kepegawaian membuka periode kinerja lebih dahulu.</p>
      </EmptyState>
    </>
  );
}
