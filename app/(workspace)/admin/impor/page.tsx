import type { Metadata } from "next";
import { DataUpload } from "@/components/imports/data-upload";
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

export const metadata: Metadata = { title: "Impor data" };

const STATUS =
  "Berkas diperiksa lebih dulu. Tidak ada yang disimpan sebelum Anda menyetujui hasil pemeriksaannya.";

export default async function ImportsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [actor, params] = await Promise.all([requireAgencyActor(), searchParams]);
  if (!canImport(actor)) notFound();
  const page = pageNumber(params.hal);
  const imports = await readModels(actor, (tx) =>
    listImports(tx, actor, { kinds: ["UNITS", "EMPLOYEES"], page }),
  );
  return (
    <>
      <PageHead title="Impor data" status={<p className="max-w-prose">{STATUS}</p>} />
      <DataUpload />
      <Section title="Impor sebelumnya">
        <ImportTable rows={imports.rows} zone={actor.timeZone} start="Mulai dengan berkas unit." />
        <Pager {...imports} page={page} noun="impor" path="/admin/impor" params={params} />
      </Section>
    </>
  );
}
