import type { Metadata } from "next";
import { StatisticsView } from "@/components/calibration/statistics-view";
import { ListTabs } from "@/components/evaluation/list-tabs";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import type { SearchParams } from "@/components/ui/page-links";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { getOwnStatistics } from "@/lib/calibration/queries/raters";
import { addressId } from "@/lib/core/address";
import { readModels } from "@/lib/core/read";

export const metadata: Metadata = { title: "Statistik penilaian saya" };

export default async function OwnStatisticsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [actor, { sub }] = await Promise.all([requireAgencyActor(), searchParams]);
  if (!actor.isAppraiser) notFound();
  const asked = addressId(sub) ?? undefined;
  const page = await readModels(actor, (tx) => getOwnStatistics(tx, actor, asked, new Date()));
  if (page !== null) return <StatisticsView page={page} actor={actor} />;
  return (
    <>
      <PageHead title="Statistik penilaian saya" />
      <ListTabs actor={actor} current="kalibrasi" />
      <EmptyState title="Jadwal evaluasi belum diatur." />
    </>
  );
}
