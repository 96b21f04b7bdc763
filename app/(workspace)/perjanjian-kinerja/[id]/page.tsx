import type { Metadata } from "next";
import { AgreementView } from "@/components/agreement/agreement-view";
import { Notice } from "@/components/ui/notice";
import type { SearchParams } from "@/components/ui/page-links";
import { addressOpen } from "@/lib/agreement/address";
import { getAgreementPage } from "@/lib/agreement/queries/agreement";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { addressId } from "@/lib/core/address";
import { readModels } from "@/lib/core/read";

export const metadata: Metadata = { title: "Perjanjian Kinerja" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

export default async function AgreementRecordPage({ params, searchParams }: Props) {
  const [actor, { id }, query] = await Promise.all([requireAgencyActor(), params, searchParams]);
  const agreementId = addressId(id) ?? notFound();
  const open = addressOpen(query.ubah);
  const page = await readModels(actor, (tx) => getAgreementPage(tx, actor, agreementId, { open }));
  if (page === null) notFound();
  return (
    <>
      <Notice kabar={query.kabar} />
      <AgreementView page={page} open={open} removing={addressId(query.hapus)} />
    </>
  );
}
