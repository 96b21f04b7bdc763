import type { Metadata } from "next";
import { AgencySettingsForm } from "@/components/agency/agency-settings-form";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import type { SearchParams } from "@/components/ui/page-links";
import { canSetAgency } from "@/lib/agency/policy";
import { getAgency } from "@/lib/agency/queries";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { readModels } from "@/lib/core/read";

export const metadata: Metadata = { title: "Pengaturan instansi" };

export default async function AgencySettingsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [actor, { kabar }] = await Promise.all([requireAgencyActor(), searchParams]);
  const agency = canSetAgency(actor) ? await readModels(actor, (tx) => getAgency(tx, actor.agencyId)) : null;
  if (agency === null) notFound();
  return (
    <>
      <Notice kabar={kabar} />
      <PageHead title="Pengaturan instansi" status={<p>Berlaku untuk semua pegawai sejak disimpan.</p>} />
      <AgencySettingsForm agency={agency} />
    </>
  );
}
