import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { NoPeriod } from "@/components/dashboard/no-period";
import { UnitDashboardView } from "@/components/dashboard/unit-dashboard";
import { pageNumber, type SearchParams } from "@/components/ui/page-links";
import { Still } from "@/components/ui/still";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { read } from "@/lib/core/read";
import { idFrom } from "@/lib/dashboard/address";
import { dashboardsOf, startingUnit } from "@/lib/dashboard/policy";
import { getUnitDashboard } from "@/lib/dashboard/queries/unit";
import { shownYear } from "@/lib/periods/chosen-year";

export const metadata: Metadata = { title: "Dasbor" };

export default async function DashboardPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [actor, params] = await Promise.all([requireAgencyActor(), searchParams]);
  const views = dashboardsOf(actor);
  if (views[0] === undefined) notFound();
  if (views[0] === "TEAM") redirect("/dasbor/tim");
  const period = { year: await shownYear(params.tahun), subperiodId: idFrom(params.subperiode) };
  const [now, page] = [new Date(), pageNumber(params.hal)];
  const dashboard = await read(actor, (tx) =>
    getUnitDashboard(tx, actor, startingUnit(actor), { ...period, page }, now),
  );
  if (dashboard === null) notFound();
  if (dashboard === "NO_PERIOD") return <NoPeriod />;
  return (
    <Still>
      <UnitDashboardView {...{ dashboard, views, page, params, now }} path="/dasbor" zone={actor.timeZone} />
    </Still>
  );
}
