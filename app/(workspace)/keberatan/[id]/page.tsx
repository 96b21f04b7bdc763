import type { Metadata } from "next";
import { ObjectionDetail } from "@/components/objection/objection-detail";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { read } from "@/lib/core/read";
import { recordEvaluationView } from "@/lib/evaluation/view";
import { getObjection } from "@/lib/objection/queries";

export const metadata: Metadata = { title: "Keberatan" };

export default async function ObjectionPage({ params }: { params: Promise<{ id: string }> }) {
  const [actor, { id }] = await Promise.all([requireAgencyActor(), params]);
  const objected = await read(actor, (tx) => getObjection(tx, actor, id));
  if (objected === null) notFound();
  await recordEvaluationView(actor, objected);
  return <ObjectionDetail objected={objected} zone={actor.timeZone} />;
}
