import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PeriodBadge } from "@/components/periods/period-table";
import { WindowTable } from "@/components/periods/window-table";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import type { SearchParams } from "@/components/ui/page-links";
import { requireAgencyActor } from "@/lib/auth/session";
import { read } from "@/lib/core/read";
import { availableActions, canSeeSchedule } from "@/lib/periods/policy";
import { getPeriodPage } from "@/lib/periods/queries";

export const metadata: Metadata = { title: "Jadwal periode" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

export default async function PeriodPage({ params, searchParams }: Props) {
  const [actor, { id }, { kabar }] = await Promise.all([requireAgencyActor(), params, searchParams]);
  const period = canSeeSchedule(actor)
    ? await read(actor, (tx) => getPeriodPage(tx, actor.agencyId, id))
    : null;
  if (period === null) notFound();
  const actions = availableActions(actor, period);
  const href = `/admin/periode/${id}`;
  return (
    <>
      <Notice kabar={kabar} />
      <Breadcrumb
        parents={[{ href: "/admin/periode", label: "Periode dan jadwal" }]}
        current={`Periode ${period.year}`}
      />
      <PageHead
        title={`Periode ${period.year}`}
        status={<PeriodBadge state={period.state} />}
        action={actions.includes("OPEN") && <ButtonLink href={`${href}/buka`}>Buka periode</ButtonLink>}
        quiet={
          actions.includes("CLOSE") && (
            <ButtonLink tone="quiet" href={`${href}/tutup`}>
              Tutup periode
            </ButtonLink>
          )
        }
      />
      <WindowTable period={period} now={new Date()} zone={actor.timeZone} />
    </>
  );
}
