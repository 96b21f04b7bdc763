import type { Metadata } from "next";
import { LevelsView } from "@/components/calibration/levels-view";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import type { SearchParams } from "@/components/ui/page-links";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { getLevelsPage } from "@/lib/calibration/queries/levels";
import { addressId } from "@/lib/core/address";
import { read } from "@/lib/core/read";

export const metadata: Metadata = { title: "Penilai menurut jenjang" };

export default async function RaterLevelsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [actor, { sub }] = await Promise.all([requireAgencyActor(), searchParams]);
  const page = await read(actor, (tx) => getLevelsPage(tx, actor, addressId(sub) ?? undefined, new Date()));
  if (page === null) notFound();
  if (page !== "NO_PERIOD") return <LevelsView page={page} />;
  return (
    <>
      <PageHead title="Penilai menurut jenjang" />
      <EmptyState title="Jadwal evaluasi belum diatur." />
    </>
  );
}
