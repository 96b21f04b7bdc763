import type { Metadata } from "next";
import { RecapView } from "@/components/handover/recap-view";
import { pageNumber, type SearchParams } from "@/components/ui/page-links";
import { isAuditor, isHrAdmin } from "@/lib/auth/actor";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { addressId } from "@/lib/core/address";
import { readModels } from "@/lib/core/read";
import { getRecapPage } from "@/lib/handover/queries/recap";
import { shownYear } from "@/lib/periods/chosen-year";

export const metadata: Metadata = { title: "Rekap hasil evaluasi" };

export default async function RecapPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [actor, params] = await Promise.all([requireAgencyActor(), searchParams]);
  if (!isHrAdmin(actor) && !isAuditor(actor)) notFound();
  const asked = {
    unitId: addressId(params.unit),
    subperiodId: addressId(params.subperiode) ?? undefined,
    year: await shownYear(params.tahun),
    page: pageNumber(params.hal),
    peoplePage: pageNumber(params.orang),
  };
  const page = await readModels(actor, (tx) => getRecapPage(tx, actor, asked, new Date()));
  if (page === null) notFound();
  return <RecapView page={page} asked={asked} params={params} actor={actor} />;
}
