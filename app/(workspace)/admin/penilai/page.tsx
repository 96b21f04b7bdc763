import type { Metadata } from "next";
import { FaultList, FaultTabs, faultOf } from "@/components/employees/fault-list";
import { PageHead } from "@/components/ui/page-head";
import { pageNumber, type SearchParams } from "@/components/ui/page-links";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { canSeeFaults } from "@/lib/employees/policy";

export const metadata: Metadata = { title: "Pejabat penilai yang perlu dibetulkan" };

export default async function FaultsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [actor, params] = await Promise.all([requireAgencyActor(), searchParams]);
  if (!canSeeFaults(actor)) notFound();
  const fault = faultOf(params.tab);
  return (
    <>
      <PageHead
        title="Pejabat penilai yang perlu dibetulkan"
        status={
          <p className="max-w-prose text-quiet">
            Pejabat penilai adalah atasan langsung, paling rendah pejabat pengawas, atau pejabat yang diberi
            delegasi (PermenPANRB 6/2022, hal. 45 dan 89).
          </p>
        }
      />
      <FaultTabs current={fault} />
      <FaultList actor={actor} fault={fault} page={pageNumber(params.hal)} params={params} />
    </>
  );
}
