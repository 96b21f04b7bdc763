import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ReuseView } from "@/components/evaluation/reuse-view";
import { requireAgencyActor } from "@/lib/auth/session";
import { read } from "@/lib/core/read";
import { getReusePage } from "@/lib/evaluation/queries/reuse";
import { recordEvaluationView } from "@/lib/evaluation/view";

export const metadata: Metadata = { title: "Pakai hasil unit lama" };

export default async function ReusePage({ params }: { params: Promise<{ id: string }> }) {
  const [actor, { id }] = await Promise.all([requireAgencyActor(), params]);
  const page = await read(actor, (tx) => getReusePage(tx, actor, id, new Date()));
  if (page === null) redirect(`/evaluasi/${id}`);
  await recordEvaluationView(actor, page.record);
  return <ReuseView {...page} />;
}
