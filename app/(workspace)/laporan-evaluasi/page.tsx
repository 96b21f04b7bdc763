import type { Metadata } from "next";
import { ListTabs } from "@/components/evaluation/list-tabs";
import { ReportList } from "@/components/handover/report-list";
import { PageHead } from "@/components/ui/page-head";
import { pageNumber, type SearchParams } from "@/components/ui/page-links";
import { isHrAdmin } from "@/lib/auth/actor";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { read } from "@/lib/core/read";
import { chooseSubperiod } from "@/lib/evaluation/queries/lists";
import { canReport } from "@/lib/handover/policy";
import { listReports } from "@/lib/handover/queries/reports";
import { shownYear } from "@/lib/periods/chosen-year";

export const metadata: Metadata = { title: "Laporan evaluasi" };

export default async function ReportsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [actor, params] = await Promise.all([requireAgencyActor(), searchParams]);
  if (!canReport(actor) && !isHrAdmin(actor)) notFound();
  const box = params.kotak === "keluar" ? "keluar" : "masuk";
  const year = await shownYear(params.tahun);
  const { chosen, list } = await read(actor, async (tx) => ({
    chosen: await chooseSubperiod(tx, actor.agencyId, undefined, new Date(), year),
    list: await listReports(tx, actor, box, pageNumber(params.hal)),
  }));
  return (
    <>
      <PageHead title="Laporan evaluasi berjenjang" />
      <ListTabs actor={actor} current="laporan" />
      <ReportList list={list} box={box} chosen={chosen} actor={actor} params={params} />
    </>
  );
}
