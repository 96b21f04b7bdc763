import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { CheckView } from "@/components/evaluation/check-view";
import { requireAgencyActor } from "@/lib/auth/session";
import { read } from "@/lib/core/read";
import { availableActions } from "@/lib/evaluation/policy";
import { getEvaluation } from "@/lib/evaluation/queries/record";
import { recordEvaluationView } from "@/lib/evaluation/view";

export const metadata: Metadata = { title: "Periksa penilaian" };

export default async function CheckPage({ params }: { params: Promise<{ id: string }> }) {
  const [actor, { id }] = await Promise.all([requireAgencyActor(), params]);
  const record = await read(actor, (tx) => getEvaluation(tx, actor, id));
  const mayDecide = record !== null && availableActions(actor, record, new Date()).includes("RATE");
  if (!mayDecide) redirect(`/evaluasi/${id}`);
  await recordEvaluationView(actor, record);
  return <CheckView record={record} />;
}
