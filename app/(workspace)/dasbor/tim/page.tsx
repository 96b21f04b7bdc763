import type { Metadata } from "next";
import { NoPeriod } from "@/components/dashboard/no-period";
import { TeamDashboardView } from "@/components/dashboard/team-dashboard";
import { pageNumber, type SearchParams } from "@/components/ui/page-links";
import { Still } from "@/components/ui/still";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { read } from "@/lib/core/read";
import { idFrom } from "@/lib/dashboard/address";
import { dashboardsOf } from "@/lib/dashboard/policy";
import { getTeamDashboard } from "@/lib/dashboard/queries/team";
import { shownYear } from "@/lib/periods/chosen-year";

export const metadata: Metadata = { title: "Dasbor tim" };

export default async function TeamDashboardPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [actor, params] = await Promise.all([requireAgencyActor(), searchParams]);
  const views = dashboardsOf(actor);
  if (!views.includes("TEAM")) notFound();
  const period = { year: await shownYear(params.tahun), subperiodId: idFrom(params.subperiode) };
  const [now, page] = [new Date(), pageNumber(params.hal)];
  const dashboard = await read(actor, (tx) => getTeamDashboard(tx, actor, { ...period, page }, now));
  if (dashboard === null) return <NoPeriod />;
  return (
    <Still>
      <TeamDashboardView {...{ dashboard, views, page, params, now }} zone={actor.timeZone} />
    </Still>
  );
}
