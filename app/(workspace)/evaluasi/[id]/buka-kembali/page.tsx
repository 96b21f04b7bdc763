import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ReopenView } from "@/components/evaluation/reopen-view";
import { requireAgencyActor } from "@/lib/auth/session";
import { read } from "@/lib/core/read";
import { availableActions } from "@/lib/evaluation/policy";
import { getEvaluation } from "@/lib/evaluation/queries/record";
import { recordEvaluationView } from "@/lib/evaluation/view";

export const metadata: Metadata = { title: "Buka kembali evaluasi" };

export default async function ReopenPage({ params }: { params: Promise<{ id: string }> }) {
  const [actor, { id }] = await Promise.all([requireAgencyActor(), params]);
  const now = new Date();
  const record = await read(actor, (tx) => getEvaluation(tx, actor, id, now));
  if (record === null || !availableActions(actor, record, now).includes("REOPEN"))
    redirect(`/evaluasi/${id}`);
  await recordEvaluationView(actor, record);
  return <ReopenView record={record} zone={actor.timeZone} />;
}
