import type { Metadata } from "next";
import { TeamList } from "@/components/calibration/team-list";
import { ListTabs } from "@/components/evaluation/list-tabs";
import { ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { pageNumber, type SearchParams } from "@/components/ui/page-links";
import { isHrAdmin } from "@/lib/auth/actor";
import { requireAgencyActor } from "@/lib/auth/session";
import { getTeamList } from "@/lib/calibration/queries/teams";
import { readModels } from "@/lib/core/read";

export const metadata: Metadata = { title: "Tim evaluasi" };

export default async function EvaluationTeamsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [actor, params] = await Promise.all([requireAgencyActor(), searchParams]);
  const page = pageNumber(params.hal);
  const list = await readModels(actor, (tx) => getTeamList(tx, actor, page));
  const mayForm = list.enabled && (isHrAdmin(actor) || actor.headsUnitId !== null);
  return (
    <>
      <PageHead
        title="Tim evaluasi"
        status={
          <p className="max-w-prose">Beberapa pihak membaca evaluasi satu unit dan memberi rekomendasi.</p>
        }
        action={mayForm && <ButtonLink href="/tim-evaluasi/baru">Bentuk tim</ButtonLink>}
      />
      <ListTabs actor={actor} current="kalibrasi" />
      <TeamList list={list} page={page} params={params} zone={actor.timeZone} />
    </>
  );
}
