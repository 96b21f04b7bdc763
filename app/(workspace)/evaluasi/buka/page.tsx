import type { Metadata } from "next";
import { ListTabs } from "@/components/evaluation/list-tabs";
import { OpenAll } from "@/components/evaluation/open-all";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import type { SearchParams } from "@/components/ui/page-links";
import { isHrAdmin } from "@/lib/auth/actor";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { readModels } from "@/lib/core/read";
import { single } from "@/lib/evaluation/address";
import { getOpenAllPage } from "@/lib/evaluation/queries/team-page";

export const metadata: Metadata = { title: "Buka evaluasi" };

export default async function OpenEvaluationsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [actor, params] = await Promise.all([requireAgencyActor(), searchParams]);
  if (!isHrAdmin(actor)) notFound();
  const now = new Date();
  const asked = single(params.subperiode);
  const page = await readModels(actor, (tx) => getOpenAllPage(tx, actor.agencyId, asked, now));
  return (
    <>
      <Notice kabar={params.kabar} />
      <PageHead title="Evaluasi" />
      <ListTabs actor={actor} current="buka" />
      {page === null ? (
        <EmptyState title="Jadwal evaluasi belum diatur." />
      ) : (
        <OpenAll page={page} zone={actor.timeZone} now={now} />
      )}
    </>
  );
}
