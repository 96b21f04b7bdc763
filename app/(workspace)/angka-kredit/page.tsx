import type { Metadata } from "next";
import { CreditList } from "@/components/credit/credit-list";
import { FollowUpTabs } from "@/components/followup/follow-up-tabs";
import { PageHead } from "@/components/ui/page-head";
import { pageNumber, type SearchParams } from "@/components/ui/page-links";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { addressText } from "@/lib/core/address";
import { read } from "@/lib/core/read";
import { listCredit } from "@/lib/credit/queries/pages";
import { hasLists } from "@/lib/followup/policy";

export const metadata: Metadata = { title: "Angka kredit" };

export default async function CreditsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [actor, params] = await Promise.all([requireAgencyActor(), searchParams]);
  if (!hasLists(actor)) notFound();
  const filter = { text: addressText(params.cari), page: pageNumber(params.hal) };
  const list = await read(actor, (tx) => listCredit(tx, actor, filter, new Date()));
  return (
    <>
      <PageHead title="Tindak lanjut" />
      <FollowUpTabs actor={actor} current="kredit" />
      <CreditList list={list} filter={filter} params={params} />
    </>
  );
}
