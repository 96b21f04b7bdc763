import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AcknowledgeView } from "@/components/evaluation/acknowledge-view";
import { requireAgencyActor } from "@/lib/auth/session";
import { read } from "@/lib/core/read";
import { availableActions } from "@/lib/evaluation/policy";
import { getEvaluation } from "@/lib/evaluation/queries/record";

export const metadata: Metadata = { title: "Terima hasil evaluasi" };

export default async function AcknowledgePage({ params }: { params: Promise<{ id: string }> }) {
  const [actor, { id }] = await Promise.all([requireAgencyActor(), params]);
  const now = new Date();
  const record = await read(actor, (tx) => getEvaluation(tx, actor, id, now));
  const mayRespond = record !== null && availableActions(actor, record, now).includes("RESPOND");
  if (!mayRespond) redirect(`/evaluasi/${id}`);
  return <AcknowledgeView record={record} />;
}
