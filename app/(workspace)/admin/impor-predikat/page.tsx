import type { Metadata } from "next";
import { FormerUpload } from "@/components/followup/former-upload";
import { ImportTable } from "@/components/imports/import-table";
import { PageHead } from "@/components/ui/page-head";
import { pageNumber, type SearchParams } from "@/components/ui/page-links";
import { Pager } from "@/components/ui/pager";
import { Section } from "@/components/ui/section";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { readModels } from "@/lib/core/read";
import { canImport } from "@/lib/imports/policy";
import { listImports } from "@/lib/imports/queries";

export const metadata: Metadata = { title: "Impor predikat" };

const STATUS =
  "Predikat tahunan sebelum aplikasi dipakai. Berkas diperiksa lebih dulu; tidak ada yang disimpan sebelum Anda menyetujuinya.";

export default async function FormerImportsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [actor, params] = await Promise.all([requireAgencyActor(), searchParams]);
  if (!canImport(actor)) notFound();
  const page = pageNumber(params.hal);
  const imports = await readModels(actor, (tx) => listImports(tx, actor, { kinds: ["PREDICATES"], page }));
  return (
    <>
      <PageHead title="Impor predikat" status={<p className="max-w-prose">{STATUS}</p>} />
      <FormerUpload />
      <Section title="Impor sebelumnya">
        <ImportTable rows={imports.rows} zone={actor.timeZone} start="Unduh templat, isi, lalu unggah." />
        <Pager {...imports} page={page} noun="impor" path="/admin/impor-predikat" params={params} />
      </Section>
    </>
  );
}
