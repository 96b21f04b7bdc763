import type { Metadata } from "next";
import { RaterList } from "@/components/calibration/rater-list";
import { pageNumber, type SearchParams } from "@/components/ui/page-links";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { getRatersPage } from "@/lib/calibration/queries/raters";
import { addressId } from "@/lib/core/address";
import { readModels } from "@/lib/core/read";

export const metadata: Metadata = { title: "Statistik penilai unit" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

export default async function UnitRatersPage({ params, searchParams }: Props) {
  const [actor, { id }, query] = await Promise.all([requireAgencyActor(), params, searchParams]);
  const unitId = addressId(id);
  const filter = { asked: addressId(query.sub) ?? undefined, page: pageNumber(query.hal) };
  const page =
    unitId && (await readModels(actor, (tx) => getRatersPage(tx, actor, unitId, filter, new Date())));
  if (!page) notFound();
  return <RaterList page={page} number={filter.page} params={query} />;
}
