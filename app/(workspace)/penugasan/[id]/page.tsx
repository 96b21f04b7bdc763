import type { Metadata } from "next";
import { TaskView } from "@/components/assignments/task-view";
import { Notice } from "@/components/ui/notice";
import type { SearchParams } from "@/components/ui/page-links";
import { getTaskPage } from "@/lib/assignments/page-data";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { addressId } from "@/lib/core/address";
import { isoDay } from "@/lib/core/dates";
import { read } from "@/lib/core/read";

export const metadata: Metadata = { title: "Penugasan" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

export default async function TaskPage({ params, searchParams }: Props) {
  const [actor, { id }, { kabar }] = await Promise.all([requireAgencyActor(), params, searchParams]);
  const taskId = addressId(id);
  const page = taskId === null ? null : await read(actor, (tx) => getTaskPage(tx, actor, taskId));
  if (page === null) notFound();
  return (
    <>
      <Notice kabar={kabar} />
      <TaskView page={page} zone={actor.timeZone} today={isoDay(new Date(), actor.timeZone)} />
    </>
  );
}
