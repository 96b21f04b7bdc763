import type { Metadata } from "next";
import { AwardNews } from "@/components/home/award-news";
import { OthersTurns } from "@/components/home/others-turns";
import { RunningPlan } from "@/components/home/running-plan";
import { TeamCounts } from "@/components/home/team-counts";
import { WaitingList } from "@/components/home/waiting-list";
import { TurnLine } from "@/components/layout/turn-line";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import type { SearchParams } from "@/components/ui/page-links";
import { Still } from "@/components/ui/still";
import { requireAgencyActor } from "@/lib/auth/session";
import { formatDate } from "@/lib/core/dates";
import { read } from "@/lib/core/read";
import { loadHome } from "@/lib/home/page-data";
import { workTurn } from "@/lib/home/work-list";
import { getSchedule } from "@/lib/periods/queries";
import { nextOpening } from "@/lib/periods/strip";

export const metadata: Metadata = { title: "Beranda" };

export default async function HomePage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [actor, { kabar }] = await Promise.all([requireAgencyActor(), searchParams]);
  const [now, zone] = [new Date(), actor.timeZone];
  const schedule = await getSchedule(actor.agencyId, zone);
  const home = await read(actor, (tx) => loadHome(tx, actor, schedule, now));
  const { items, turns, plan, team, awards } = home;
  return (
    <Still>
      <TurnLine turn={workTurn(items, now, zone)} />
      <Notice kabar={kabar} />
      <PageHead title={`Selamat bekerja, ${actor.name}`} status={<p>{formatDate(now, zone)}</p>} />
      <WaitingList items={items} zone={zone} now={now} next={nextOpening(schedule, now, zone)} />
      <OthersTurns turns={turns} zone={zone} now={now} />
      {plan && <RunningPlan plan={plan} />}
      {team && <TeamCounts counts={team} />}
      <AwardNews awards={awards} />
    </Still>
  );
}
