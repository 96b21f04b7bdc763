import type { Metadata } from "next";
import { ComparisonView } from "@/components/evaluation/comparison-view";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { pageNumber, type SearchParams } from "@/components/ui/page-links";
import { Still } from "@/components/ui/still";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { read } from "@/lib/core/read";
import { single } from "@/lib/evaluation/address";
import { getComparison } from "@/lib/evaluation/queries/comparison";
import { shownYear } from "@/lib/periods/chosen-year";

export const metadata: Metadata = { title: "Bandingkan kontribusi" };

export default async function ComparisonPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [actor, params] = await Promise.all([requireAgencyActor(), searchParams]);
  if (!actor.isAppraiser) notFound();
  const now = new Date();
  const filter = { page: pageNumber(params.hal), year: await shownYear(params.tahun) };
  const comparison = await read(actor, (tx) => getComparison(tx, actor, single(params.sub), filter, now));
  return (
    <Still>
      <Breadcrumb parents={[{ href: "/evaluasi/tim", label: "Evaluasi tim" }]} current="Bandingkan" />
      <PageHead title="Bandingkan kontribusi tim" />
      {comparison === null ? (
        <EmptyState title="Jadwal evaluasi belum diatur." />
      ) : (
        <ComparisonView comparison={comparison} params={params} />
      )}
    </Still>
  );
}
