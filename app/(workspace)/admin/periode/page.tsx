import type { Metadata } from "next";
import { PeriodTable } from "@/components/periods/period-table";
import { ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { readModels } from "@/lib/core/read";
import { canManagePeriods, canSeeSchedule } from "@/lib/periods/policy";
import { listPeriods } from "@/lib/periods/queries";

export const metadata: Metadata = { title: "Periode dan jadwal" };

export default async function PeriodsPage() {
  const actor = await requireAgencyActor();
  if (!canSeeSchedule(actor)) notFound();
  const periods = await readModels(actor, (tx) => listPeriods(tx, actor.agencyId));
  return (
    <>
      <PageHead
        title="Periode dan jadwal"
        status={
          <p className="max-w-prose">Satu periode untuk satu tahun kinerja, dengan jendela waktunya.</p>
        }
        action={canManagePeriods(actor) && <ButtonLink href="/admin/periode/baru">Buat periode</ButtonLink>}
      />
      <PeriodTable rows={periods} />
    </>
  );
}
