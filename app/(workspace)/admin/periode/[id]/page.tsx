import type { Metadata } from "next";
import { PeriodHead } from "@/components/periods/period-head";
import { WindowTable } from "@/components/periods/window-table";
import { Notice } from "@/components/ui/notice";
import type { SearchParams } from "@/components/ui/page-links";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { readModels } from "@/lib/core/read";
import { availableActions, canSeeSchedule } from "@/lib/periods/policy";
import { getPeriodPage } from "@/lib/periods/queries";

export const metadata: Metadata = { title: "Jadwal periode" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

export default async function PeriodPage({ params, searchParams }: Props) {
  const [actor, { id }, { kabar }] = await Promise.all([requireAgencyActor(), params, searchParams]);
  const period = canSeeSchedule(actor)
    ? await readModels(actor, (tx) => getPeriodPage(tx, actor.agencyId, id))
    : null;
  if (period === null) notFound();
  return (
    <>
      <Notice kabar={kabar} />
      <PeriodHead period={period} actions={availableActions(actor, period)} />
      <WindowTable period={period} now={new Date()} zone={actor.timeZone} />
    </>
  );
}
