import type { Metadata } from "next";
import { NoPeriod } from "@/components/dashboard/no-period";
import { UnitDashboardView } from "@/components/dashboard/unit-dashboard";
import { pageNumber, type SearchParams } from "@/components/ui/page-links";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { read } from "@/lib/core/read";
import { idFrom } from "@/lib/dashboard/address";
import { dashboardsOf } from "@/lib/dashboard/policy";
import { getUnitDashboard } from "@/lib/dashboard/queries/unit";
import { shownYear } from "@/lib/periods/chosen-year";

export const metadata: Metadata = { title: "Dasbor unit" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

export default async function UnitDashboardPage(props: Props) {
  const [actor, { id }, params] = await Promise.all([requireAgencyActor(), props.params, props.searchParams]);
  const views = dashboardsOf(actor);
  const unitId = idFrom(id);
  if (!views.includes("UNIT") || unitId === null) notFound();
  const period = { year: await shownYear(params.tahun), subperiodId: idFrom(params.subperiode) };
  const [now, page] = [new Date(), pageNumber(params.hal)];
  const dashboard = await read(actor, (tx) => getUnitDashboard(tx, actor, unitId, { ...period, page }, now));
  if (dashboard === null) notFound();
  if (dashboard === "NO_PERIOD") return <NoPeriod />;
  const shown = { dashboard, views, page, params, now };
  return <UnitDashboardView {...shown} path={`/dasbor/unit/${unitId}`} zone={actor.timeZone} />;
}
