import type { Metadata } from "next";
import { StandardsView } from "@/components/competency/standards-view";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import type { SearchParams } from "@/components/ui/page-links";
import { isHrAdmin } from "@/lib/auth/actor";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { listStandards } from "@/lib/competency/queries";
import { readModels } from "@/lib/core/read";

export const metadata: Metadata = { title: "Standar kompetensi" };

export default async function StandardsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [actor, params] = await Promise.all([requireAgencyActor(), searchParams]);
  if (!isHrAdmin(actor)) notFound();
  const rows = await readModels(actor, (tx) => listStandards(tx, actor.agencyId));
  return (
    <>
      <Notice kabar={params.kabar} />
      <PageHead
        title="Standar kompetensi"
        status={<p>Level 1 sampai 5 yang diminta tiap jenjang jabatan. Pilih jenjang untuk mengubahnya.</p>}
      />
      <StandardsView rows={rows} editing={rows.find(({ level }) => level === params.jenjang) ?? null} />
    </>
  );
}
