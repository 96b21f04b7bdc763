import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { StartRating } from "@/components/evaluation/start-rating";
import { requireAgencyActor } from "@/lib/auth/session";
import { read } from "@/lib/core/read";
import { availableActions } from "@/lib/evaluation/policy";
import { getEvaluation } from "@/lib/evaluation/queries/record";
import { recordEvaluationView } from "@/lib/evaluation/view";

export const metadata: Metadata = { title: "Mulai menilai" };

export default async function StartRatingPage({ params }: { params: Promise<{ id: string }> }) {
  const [actor, { id }] = await Promise.all([requireAgencyActor(), params]);
  const now = new Date();
  const record = await read(actor, (tx) => getEvaluation(tx, actor, id, now));
  const mayStart = record !== null && availableActions(actor, record, now).includes("START_RATING");
  if (!mayStart) redirect(`/evaluasi/${id}`);
  await recordEvaluationView(actor, record);
  return <StartRating record={record} />;
}
