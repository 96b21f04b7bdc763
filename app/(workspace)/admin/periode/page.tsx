import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PeriodTable } from "@/components/periods/period-table";
import { ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { pageNumber, type SearchParams } from "@/components/ui/page-links";
import { Pager } from "@/components/ui/pager";
import { requireAgencyActor } from "@/lib/auth/session";
import { read } from "@/lib/core/read";
import { canManagePeriods, canSeeSchedule } from "@/lib/periods/policy";
import { listPeriods } from "@/lib/periods/queries";

export const metadata: Metadata = { title: "Periode dan jadwal" };

export default async function PeriodsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const actor = await requireAgencyActor();
  if (!canSeeSchedule(actor)) notFound();
  const params = await searchParams;
  const page = pageNumber(params.hal);
  const { rows, total, pageSize } = await read(actor, (tx) => listPeriods(tx, actor.agencyId, page));
  return (
    <>
      <PageHead
        title="Periode dan jadwal"
        status={
          <p className="max-w-prose">Satu periode untuk satu tahun kinerja, dengan jendela waktunya.</p>
        }
        action={canManagePeriods(actor) && <ButtonLink href="/admin/periode/baru">Buat periode</ButtonLink>}
      />
      <PeriodTable rows={rows} />
      <Pager
        page={page}
        pageSize={pageSize}
        total={total}
        noun="periode"
        path="/admin/periode"
        params={params}
      />
    </>
  );
}
