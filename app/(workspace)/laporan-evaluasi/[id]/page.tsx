import type { Metadata } from "next";
import { ReportView } from "@/components/handover/report-view";
import { Notice } from "@/components/ui/notice";
import { pageNumber, type SearchParams } from "@/components/ui/page-links";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { addressId } from "@/lib/core/address";
import { read } from "@/lib/core/read";
import { getReportPage } from "@/lib/handover/queries/reports";

export const metadata: Metadata = { title: "Laporan evaluasi" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

export default async function ReportPage({ params, searchParams }: Props) {
  const [actor, path, query] = await Promise.all([requireAgencyActor(), params, searchParams]);
  const id = addressId(path.id) ?? notFound();
  const number = pageNumber(query.hal);
  const page = await read(actor, (tx) => getReportPage(tx, actor, id, number));
  if (page === null) notFound();
  return (
    <>
      <Notice kabar={query.kabar} />
      <ReportView page={page} number={number} actor={actor} />
    </>
  );
}
