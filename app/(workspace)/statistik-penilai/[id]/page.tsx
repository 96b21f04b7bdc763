import type { Metadata } from "next";
import { StatisticsView } from "@/components/calibration/statistics-view";
import type { SearchParams } from "@/components/ui/page-links";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { getStatisticsOf } from "@/lib/calibration/queries/raters";
import { recordRaterView } from "@/lib/calibration/view";
import { addressId } from "@/lib/core/address";
import { readModels } from "@/lib/core/read";

export const metadata: Metadata = { title: "Statistik penilai" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

export default async function RaterStatisticsPage({ params, searchParams }: Props) {
  const [actor, { id }, { sub }] = await Promise.all([requireAgencyActor(), params, searchParams]);
  const raterId = addressId(id);
  const asked = addressId(sub) ?? undefined;
  const page =
    raterId && (await readModels(actor, (tx) => getStatisticsOf(tx, actor, raterId, asked, new Date())));
  if (!page) notFound();
  await recordRaterView(actor, page);
  return <StatisticsView page={page} actor={actor} />;
}
