import type { Metadata } from "next";
import { RecordSanctionForm } from "@/components/followup/sanction-forms";
import { PageHead } from "@/components/ui/page-head";
import type { SearchParams } from "@/components/ui/page-links";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { addressId } from "@/lib/core/address";
import { readModels } from "@/lib/core/read";
import { getSanctionForm } from "@/lib/followup/queries/sanctions";

export const metadata: Metadata = { title: "Catat sanksi" };

export default async function RecordSanctionPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [actor, params] = await Promise.all([requireAgencyActor(), searchParams]);
  const employeeId = addressId(params.pegawai) ?? notFound();
  const form = await readModels(actor, (tx) => getSanctionForm(tx, actor, employeeId, new Date()));
  if (form === null) notFound();
  const text =
    "Catat keputusan yang sudah dijatuhkan menurut peraturannya. Pegawai langsung dapat membacanya.";
  return (
    <>
      <PageHead title={`Catat sanksi untuk ${form.name}`} status={<p className="max-w-prose">{text}</p>} />
      <RecordSanctionForm form={form} />
    </>
  );
}
