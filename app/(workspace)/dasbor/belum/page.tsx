import type { Metadata } from "next";
import { NoPeriod } from "@/components/dashboard/no-period";
import { UnfinishedView } from "@/components/dashboard/unfinished-view";
import { pageNumber, type SearchParams } from "@/components/ui/page-links";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { read } from "@/lib/core/read";
import { idFrom, listFrom } from "@/lib/dashboard/address";
import { dashboardsOf, startingUnit } from "@/lib/dashboard/policy";
import { getUnfinished } from "@/lib/dashboard/queries/unfinished";
import { shownYear } from "@/lib/periods/chosen-year";

export const metadata: Metadata = { title: "Belum bertindak" };

export default async function UnfinishedPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [actor, params] = await Promise.all([requireAgencyActor(), searchParams]);
  const views = dashboardsOf(actor);
  if (!views.includes("UNFINISHED")) notFound();
  const period = { year: await shownYear(params.tahun), subperiodId: idFrom(params.subperiode) };
  const [now, page, list] = [new Date(), pageNumber(params.hal), listFrom(params.daftar)];
  const unitId = idFrom(params.unit) ?? startingUnit(actor);
  const data = await read(actor, (tx) => getUnfinished(tx, actor, { ...period, unitId, list, page }, now));
  if (data === null) notFound();
  if (data === "NO_PERIOD") return <NoPeriod />;
  return <UnfinishedView {...{ data, list, views, page, params, now }} zone={actor.timeZone} />;
}
