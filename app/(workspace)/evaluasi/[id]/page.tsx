import type { Metadata } from "next";
import { EvaluationTalk } from "@/components/dialogue/evaluation-talk";
import { RecordView } from "@/components/evaluation/record-view";
import { Notice } from "@/components/ui/notice";
import type { SearchParams } from "@/components/ui/page-links";
import { Still } from "@/components/ui/still";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { read } from "@/lib/core/read";
import { getEvaluationPage } from "@/lib/dialogue/evaluation-page";
import { recordEvaluationView } from "@/lib/evaluation/view";

export const metadata: Metadata = { title: "Evaluasi" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

export default async function EvaluationPage({ params, searchParams }: Props) {
  const [actor, { id }, { kabar }] = await Promise.all([requireAgencyActor(), params, searchParams]);
  const now = new Date();
  const page = await read(actor, (tx) => getEvaluationPage(tx, actor, id, now));
  if (page === null) notFound();
  await recordEvaluationView(actor, page.record);
  return (
    <Still>
      <Notice kabar={kabar} />
      <RecordView {...page} actor={actor} now={now} />
      <EvaluationTalk talk={page.talk} record={page.record} zone={actor.timeZone} now={now} />
    </Still>
  );
}
