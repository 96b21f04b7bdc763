import type { Metadata } from "next";
import { FollowUpTabs } from "@/components/followup/follow-up-tabs";
import { SanctionTable } from "@/components/followup/sanction-table";
import { PageHead } from "@/components/ui/page-head";
import { pageNumber, type SearchParams } from "@/components/ui/page-links";
import { requireAgencyActor } from "@/lib/auth/session";
import { readModels } from "@/lib/core/read";
import { listSanctions } from "@/lib/followup/queries/sanctions";

export const metadata: Metadata = { title: "Sanksi" };

export default async function SanctionsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [actor, params] = await Promise.all([requireAgencyActor(), searchParams]);
  const page = pageNumber(params.hal);
  const list = await readModels(actor, (tx) => listSanctions(tx, actor, page, new Date()));
  return (
    <>
      <PageHead title="Tindak lanjut" />
      <FollowUpTabs actor={actor} current="sanksi" />
      <SanctionTable list={list} page={page} actor={actor} />
    </>
  );
}
