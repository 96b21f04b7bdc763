import type { Metadata } from "next";
import { HoursFigure } from "@/components/training/hours-figure";
import { RecordTable } from "@/components/training/record-table";
import { TrainingTabs, tabOf } from "@/components/training/training-tabs";
import { UpcomingTable } from "@/components/training/upcoming-table";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { pageNumber, type SearchParams } from "@/components/ui/page-links";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { readModels } from "@/lib/core/read";
import { getTrainingPage } from "@/lib/training/page-data";

export const metadata: Metadata = { title: "Pelatihan" };

/** `?pegawai=` shows another person's trainings, for those who may see the record. */
export default async function TrainingPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [actor, params] = await Promise.all([requireAgencyActor(), searchParams]);
  const employeeId = typeof params.pegawai === "string" ? params.pegawai : (actor.employeeId ?? "");
  const question = { employeeId, tab: tabOf(params.tab), page: pageNumber(params.hal), now: new Date() };
  const data = await readModels(actor, (tx) => getTrainingPage(tx, actor, question));
  if (data === null) notFound();
  const { page, tab, now } = question;
  return (
    <>
      <Notice kabar={params.kabar} />
      <PageHead title={data.own ? "Pelatihan" : `Pelatihan ${data.learner.name}`} />
      <HoursFigure page={data} zone={actor.timeZone} now={now} />
      <TrainingTabs current={tab} params={params} />
      {tab === "sesi" ? (
        <UpcomingTable data={data} page={page} params={params} />
      ) : (
        <RecordTable data={data} page={page} params={params} />
      )}
    </>
  );
}
