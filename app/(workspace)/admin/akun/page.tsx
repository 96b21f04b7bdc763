import type { Metadata } from "next";
import { PeopleList } from "@/components/accounts/people-list";
import { PageHead } from "@/components/ui/page-head";
import { pageNumber, type SearchParams } from "@/components/ui/page-links";
import { peopleFilter } from "@/lib/accounts/filter";
import { loadPeoplePage } from "@/lib/accounts/list";
import { canManageAccounts } from "@/lib/accounts/policy";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { readModels } from "@/lib/core/read";

export const metadata: Metadata = { title: "Akun dan peran" };

export default async function AccountsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [actor, params] = await Promise.all([requireAgencyActor(), searchParams]);
  if (!canManageAccounts(actor)) notFound();
  const filter = { ...peopleFilter(params), page: pageNumber(params.hal), now: new Date() };
  const people = await readModels(actor, (tx) => loadPeoplePage(tx, actor.agencyId, filter));
  return (
    <>
      <PageHead
        title="Akun dan peran"
        status={<p>Pilih pegawai untuk menerbitkan kode atau mengatur perannya.</p>}
      />
      <PeopleList people={people} params={params} zone={actor.timeZone} />
    </>
  );
}
