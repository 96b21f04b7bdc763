import type { Metadata } from "next";
import { AgencyTable } from "@/components/agency/agency-table";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { pageNumber, type SearchParams } from "@/components/ui/page-links";
import { Pager } from "@/components/ui/pager";
import { listAgencies, PAGE_SIZE, readAsOperator } from "@/lib/agency/queries";
import { requireOperator } from "@/lib/auth/session";

export const metadata: Metadata = { title: "Instansi" };

export default async function AgenciesPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [actor, params] = await Promise.all([requireOperator(), searchParams]);
  const page = pageNumber(params.hal);
  const { rows, total } = await readAsOperator(actor, (tx) => listAgencies(tx, page));
  return (
    <>
      <Notice kabar={params.kabar} />
      <PageHead
        title="Instansi"
        status={<p>Pilih instansi untuk mengundang adminnya. Isi kinerja tidak terlihat oleh operator.</p>}
        action={<ButtonLink href="/operator/instansi/baru">Buat instansi</ButtonLink>}
      />
      <AgencyTable rows={rows} />
      <Pager
        page={page}
        pageSize={PAGE_SIZE}
        total={total}
        noun="instansi"
        path="/operator/instansi"
        params={params}
      />
    </>
  );
}
