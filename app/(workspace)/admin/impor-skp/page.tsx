import type { Metadata } from "next";
import { ImportTable } from "@/components/imports/import-table";
import { PlanUpload } from "@/components/library/plan-upload";
import { PageHead } from "@/components/ui/page-head";
import { pageNumber, type SearchParams } from "@/components/ui/page-links";
import { Pager } from "@/components/ui/pager";
import { Section } from "@/components/ui/section";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { readModels } from "@/lib/core/read";
import { canImportPlans } from "@/lib/imports/policy";
import { listImports } from "@/lib/imports/queries";
import { listOpenYears } from "@/lib/library/queries/branch";

export const metadata: Metadata = { title: "Impor SKP" };

const STATUS =
  "Rencana SKP banyak pegawai dari satu berkas. Berkas diperiksa lebih dulu; tidak ada yang disimpan sebelum Anda menyetujuinya.";

export default async function PlanImportsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [actor, params] = await Promise.all([requireAgencyActor(), searchParams]);
  if (!canImportPlans(actor)) notFound();
  const page = pageNumber(params.hal);
  const [years, imports] = await readModels(actor, async (tx) => [
    await listOpenYears(tx, actor.agencyId),
    await listImports(tx, actor, { kinds: ["PLANS"], page }),
  ]);
  return (
    <>
      <PageHead title="Impor SKP" status={<p className="max-w-prose">{STATUS}</p>} />
      <PlanUpload years={years} />
      <Section title="Impor sebelumnya">
        <ImportTable rows={imports.rows} zone={actor.timeZone} start="Unduh templat, isi, lalu unggah." />
        <Pager {...imports} page={page} noun="impor" path="/admin/impor-skp" params={params} />
      </Section>
    </>
  );
}
