import type { Metadata } from "next";
import { FairnessNotes } from "@/components/calibration/fairness-notes";
import { ExplanationView } from "@/components/evaluation/explanation-view";
import { Still } from "@/components/ui/still";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { read } from "@/lib/core/read";
import { getExplanationPage } from "@/lib/evaluation/queries/page";
import { recordEvaluationView } from "@/lib/evaluation/view";

export const metadata: Metadata = { title: "Penjelasan predikat" };

export default async function ExplanationPage({ params }: { params: Promise<{ id: string }> }) {
  const [actor, { id }] = await Promise.all([requireAgencyActor(), params]);
  const now = new Date();
  const page = await read(actor, (tx) => getExplanationPage(tx, actor, id, now));
  if (page === null) notFound();
  await recordEvaluationView(actor, page.record);
  return (
    <Still>
      <ExplanationView {...page} zone={actor.timeZone} now={now} />
      <FairnessNotes actor={actor} record={page.record} />
    </Still>
  );
}
