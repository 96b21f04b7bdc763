import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { DecisionNotes } from "@/components/calibration/decision-notes";
import { CheckView } from "@/components/evaluation/check-view";
import { requireAgencyActor } from "@/lib/auth/session";
import { read } from "@/lib/core/read";
import { getCheckPage } from "@/lib/evaluation/queries/page";
import { recordEvaluationView } from "@/lib/evaluation/view";

export const metadata: Metadata = { title: "Periksa penilaian" };

export default async function CheckPage({ params }: { params: Promise<{ id: string }> }) {
  const [actor, { id }] = await Promise.all([requireAgencyActor(), params]);
  const page = await read(actor, (tx) => getCheckPage(tx, actor, id, new Date()));
  if (page === null) redirect(`/evaluasi/${id}`);
  await recordEvaluationView(actor, page.record);
  return (
    <>
      <CheckView {...page} zone={actor.timeZone} />
      <DecisionNotes actor={actor} record={page.record} />
    </>
  );
}
