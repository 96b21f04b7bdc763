import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { StartAgreement } from "@/components/agreement/start-agreement";
import type { SearchParams } from "@/components/ui/page-links";
import { canWriteAgreement } from "@/lib/agreement/policy";
import { getStartPage } from "@/lib/agreement/queries/link-choices";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { addressId } from "@/lib/core/address";
import { readModels } from "@/lib/core/read";

export const metadata: Metadata = { title: "Susun Perjanjian Kinerja" };

export default async function StartAgreementPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [actor, params] = await Promise.all([requireAgencyActor(), searchParams]);
  const [unitId, periodId] = [addressId(params.unit), addressId(params.periode)];
  if (unitId === null || periodId === null) notFound();
  const page = await readModels(actor, (tx) => getStartPage(tx, actor.agencyId, unitId, periodId));
  if (page === null || !canWriteAgreement(actor, { unitPath: page.unit.path })) notFound();
  if (page.existingId !== null) redirect(`/perjanjian-kinerja/${page.existingId}`);
  return <StartAgreement page={page} />;
}
