import type { Metadata } from "next";
import { NewTask } from "@/components/assignments/new-task";
import type { SearchParams } from "@/components/ui/page-links";
import { requireAgencyActor } from "@/lib/auth/session";

export const metadata: Metadata = { title: "Penugasan baru" };

/** `?cara=tunjuk` for leaders (`&tim=` into a team), otherwise an application (`&unit=` where to). */
export default async function NewTaskPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [actor, params] = await Promise.all([requireAgencyActor(), searchParams]);
  return <NewTask actor={actor} params={params} />;
}
