import type { Metadata } from "next";
import { TeamTable } from "@/components/assignments/team-table";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { pageNumber, type SearchParams } from "@/components/ui/page-links";
import { listTeams } from "@/lib/assignments/queries/teams";
import { requireAgencyActor } from "@/lib/auth/session";
import { read } from "@/lib/core/read";

export const metadata: Metadata = { title: "Tim kerja" };

export default async function TeamsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [actor, params] = await Promise.all([requireAgencyActor(), searchParams]);
  const page = pageNumber(params.hal);
  const rows = await read(actor, (tx) => listTeams(tx, actor, page));
  const canCreate = actor.headsUnitId !== null;
  return (
    <>
      <Notice kabar={params.kabar} />
      <PageHead
        title="Tim kerja"
        action={canCreate && <ButtonLink href="/tim-kerja/baru">Bentuk tim</ButtonLink>}
        quiet={
          <ButtonLink tone="quiet" href="/penugasan">
            Penugasan
          </ButtonLink>
        }
      />
      <TeamTable rows={rows} page={page} params={params} canCreate={canCreate} />
    </>
  );
}
