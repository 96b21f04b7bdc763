import type { Metadata } from "next";
import { AgreementTabs } from "@/components/agreement/agreement-tabs";
import { StrategicView } from "@/components/agreement/strategic-view";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import type { SearchParams } from "@/components/ui/page-links";
import { addressOpen } from "@/lib/agreement/address";
import { getStrategicPlan, listOwners } from "@/lib/agreement/queries/strategic";
import { requireAgencyActor } from "@/lib/auth/session";
import { addressId } from "@/lib/core/address";
import { readModels } from "@/lib/core/read";

export const metadata: Metadata = { title: "Rencana strategis" };

export default async function StrategicPlanPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [actor, query] = await Promise.all([requireAgencyActor(), searchParams]);
  const open = addressOpen(query.ubah);
  const { plan, owners } = await readModels(actor, async (tx) => {
    const found = await getStrategicPlan(tx, actor);
    return { plan: found, owners: found.canWrite && open !== null ? await listOwners(tx, actor) : [] };
  });
  return (
    <>
      <Notice kabar={query.kabar} />
      <PageHead
        title="Rencana strategis"
        status={<p className="max-w-prose">Sasaran beberapa tahun, yang didukung perjanjian kinerja unit.</p>}
      />
      <AgreementTabs current="renstra" />
      <StrategicView plan={plan} owners={owners} open={open} removing={addressId(query.hapus)} />
    </>
  );
}
