import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { DecisionNotes } from "@/components/calibration/decision-notes";
import { EvaluationTalk } from "@/components/dialogue/evaluation-talk";
import { RatingView } from "@/components/evaluation/rating-view";
import { Notice } from "@/components/ui/notice";
import type { SearchParams } from "@/components/ui/page-links";
import { requireAgencyActor } from "@/lib/auth/session";
import { readModels } from "@/lib/core/read";
import { getEvaluationTalk } from "@/lib/dialogue/queries/agreements";
import { stepOf } from "@/lib/evaluation/address";
import { getRatingPage } from "@/lib/evaluation/queries/page";
import { recordEvaluationView } from "@/lib/evaluation/view";

export const metadata: Metadata = { title: "Nilai" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

export default async function RatePage({ params, searchParams }: Props) {
  const [actor, { id }, query] = await Promise.all([requireAgencyActor(), params, searchParams]);
  const step = stepOf(query.bagian);
  const now = new Date();
  const page = await readModels(actor, async (tx) => {
    const found = await getRatingPage(tx, actor, id, step, now);
    return found && { ...found, talk: await getEvaluationTalk(tx, actor, found.record, now) };
  });
  if (page === null) redirect(`/evaluasi/${id}`);
  await recordEvaluationView(actor, page.record);
  return (
    <>
      <Notice kabar={query.kabar} />
      <RatingView page={page} step={step} actor={actor} now={now} />
      {step === "simpulan" && <DecisionNotes actor={actor} record={page.record} />}
      <EvaluationTalk talk={page.talk} record={page.record} zone={actor.timeZone} now={now} />
    </>
  );
}
