import type { Metadata } from "next";
import { ExplanationView } from "@/components/evaluation/explanation-view";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { read } from "@/lib/core/read";
import { seesRatings } from "@/lib/evaluation/policy";
import { getEvaluation } from "@/lib/evaluation/queries/record";
import { isPublished } from "@/lib/evaluation/rules/states";
import { recordEvaluationView } from "@/lib/evaluation/view";

export const metadata: Metadata = { title: "Penjelasan predikat" };

export default async function ExplanationPage({ params }: { params: Promise<{ id: string }> }) {
  const [actor, { id }] = await Promise.all([requireAgencyActor(), params]);
  const now = new Date();
  const record = await read(actor, (tx) => getEvaluation(tx, actor, id, now));
  if (record === null || !isPublished(record.state) || !seesRatings(actor, record, now)) notFound();
  await recordEvaluationView(actor, record);
  return <ExplanationView record={record} />;
}
