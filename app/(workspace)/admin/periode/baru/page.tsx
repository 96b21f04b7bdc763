import type { Metadata } from "next";
import { PeriodForm } from "@/components/periods/period-form";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHead } from "@/components/ui/page-head";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { isoDay } from "@/lib/core/dates";
import { canManagePeriods } from "@/lib/periods/policy";

export const metadata: Metadata = { title: "Buat periode" };

export default async function NewPeriodPage() {
  const actor = await requireAgencyActor();
  if (!canManagePeriods(actor)) notFound();
  return (
    <>
      <Breadcrumb
        parents={[{ href: "/admin/periode", label: "Periode dan jadwal" }]}
        current="Buat periode"
      />
      <PageHead
        title="Buat periode"
        status={
          <p className="max-w-prose">
            Jadwal yang lazim disiapkan otomatis dan dapat diubah sebelum maupun sesudah periode dibuka.
          </p>
        }
      />
      <PeriodForm thisYear={isoDay(new Date(), actor.timeZone).slice(0, 4)} />
    </>
  );
}
