import type { Metadata } from "next";
import { DelegationForms } from "@/components/employees/delegation-form";
import { Notice } from "@/components/ui/notice";
import type { SearchParams } from "@/components/ui/page-links";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { addressId, addressText } from "@/lib/core/address";
import { isoDay } from "@/lib/core/dates";
import { read } from "@/lib/core/read";
import { getDelegationPage } from "@/lib/employees/queries/delegations";

export const metadata: Metadata = { title: "Delegasi kewenangan menilai" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

export default async function DelegationPage({ params, searchParams }: Props) {
  const [actor, { id }, query] = await Promise.all([requireAgencyActor(), params, searchParams]);
  const unitId = addressId(id);
  const now = new Date();
  const text = addressText(query.cari);
  const page =
    unitId === null ? null : await read(actor, (tx) => getDelegationPage(tx, actor, { unitId, text, now }));
  if (page === null) notFound();
  return (
    <>
      <Notice kabar={query.kabar} />
      <DelegationForms {...page} text={text} today={isoDay(now, actor.timeZone)} />
    </>
  );
}
