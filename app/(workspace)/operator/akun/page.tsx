import type { Metadata } from "next";
import { AccountsOfAgency } from "@/components/agency/accounts-of-agency";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { pageNumber, type SearchParams } from "@/components/ui/page-links";
import { loadOperatorAccounts, readAsOperator } from "@/lib/agency/queries";
import { requireOperator } from "@/lib/auth/session";

export const metadata: Metadata = { title: "Akun" };

export default async function OperatorAccountsPage({
  searchParams,
}: {
  searchParams: Promise<SearchParams>;
}) {
  const [actor, params] = await Promise.all([requireOperator(), searchParams]);
  const page = pageNumber(params.hal);
  const view = await readAsOperator(actor, (tx) => loadOperatorAccounts(tx, params, page));
  return (
    <>
      <Notice kabar={params.kabar} />
      <PageHead title={view === null ? "Akun" : `Akun ${view.agency.name}`} />
      {view === null ? (
        <EmptyState title="Pilih instansi lebih dahulu.">
          <Link href="/operator/instansi">Buka daftar instansi</Link>
        </EmptyState>
      ) : (
        <AccountsOfAgency view={view} page={page} params={params} />
      )}
    </>
  );
}
