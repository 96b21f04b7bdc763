import type { Metadata } from "next";
import { TaskTable } from "@/components/assignments/task-table";
import { TaskTabs, tabOf } from "@/components/assignments/task-tabs";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { pageNumber, type SearchParams } from "@/components/ui/page-links";
import { listTasks } from "@/lib/assignments/queries/lists";
import { requireAgencyActor } from "@/lib/auth/session";
import { read } from "@/lib/core/read";

export const metadata: Metadata = { title: "Penugasan" };

export default async function TasksPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [actor, params] = await Promise.all([requireAgencyActor(), searchParams]);
  const tab = tabOf(params.tab);
  const page = pageNumber(params.hal);
  const rows = await read(actor, (tx) => listTasks(tx, actor, tab, page));
  return (
    <>
      <Notice kabar={params.kabar} />
      <PageHead
        title="Penugasan"
        action={actor.employeeId !== null && <ButtonLink href="/penugasan/baru">Penugasan baru</ButtonLink>}
        quiet={
          <ButtonLink tone="quiet" href="/tim-kerja">
            Tim kerja
          </ButtonLink>
        }
      />
      <TaskTabs current={tab} />
      <TaskTable rows={rows} tab={tab} page={page} params={params} />
    </>
  );
}
