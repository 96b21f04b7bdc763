import type { Metadata } from "next";
import { CoverageView } from "@/components/lineage/coverage-view";
import { pageNumber, type SearchParams } from "@/components/ui/page-links";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { read } from "@/lib/core/read";
import { getCoverage } from "@/lib/lineage/queries/coverage";
import { parseId } from "@/lib/skp/address";

export const metadata: Metadata = { title: "Cakupan sasaran" };

export default async function CoveragePage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [actor, params] = await Promise.all([requireAgencyActor(), searchParams]);
  const page = pageNumber(params.hal);
  const asked = { agencyId: actor.agencyId, unitId: parseId(params.unit), page };
  const coverage = await read(actor, (tx) => getCoverage(tx, asked));
  if (coverage === null) notFound();
  return <CoverageView coverage={coverage} page={page} params={params} />;
}
