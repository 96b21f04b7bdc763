import type { Metadata } from "next";
import { AwardTable } from "@/components/followup/award-table";
import { AwardTabs } from "@/components/followup/award-tabs";
import { FollowUpTabs } from "@/components/followup/follow-up-tabs";
import { PageHead } from "@/components/ui/page-head";
import { pageNumber, type SearchParams } from "@/components/ui/page-links";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { readModels } from "@/lib/core/read";
import { hasLists } from "@/lib/followup/policy";
import { listNominations } from "@/lib/followup/queries/awards";
import { loadMandates } from "@/lib/followup/queries/load";

export const metadata: Metadata = { title: "Usulan penghargaan" };

export default async function NominationsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [actor, params] = await Promise.all([requireAgencyActor(), searchParams]);
  if (!hasLists(actor)) notFound();
  const page = pageNumber(params.hal);
  const rows = await readModels(actor, async (tx) => {
    const mandates = await loadMandates(tx, actor, actor.agencyId, new Date());
    return listNominations(tx, actor, mandates, page);
  });
  return (
    <>
      <PageHead title="Tindak lanjut" />
      <FollowUpTabs actor={actor} current="penghargaan" />
      <AwardTabs actor={actor} current="usulan" />
      <AwardTable rows={rows} page={page} path="/penghargaan/usulan" zone={actor.timeZone} />
    </>
  );
}
