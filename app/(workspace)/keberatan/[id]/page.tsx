import type { Metadata } from "next";
import { ObjectionDetail } from "@/components/objection/objection-detail";
import { Notice } from "@/components/ui/notice";
import type { SearchParams } from "@/components/ui/page-links";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { read } from "@/lib/core/read";
import { recordEvaluationView } from "@/lib/evaluation/view";
import { getObjection } from "@/lib/objection/queries";

export const metadata: Metadata = { title: "Keberatan" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

export default async function ObjectionPage({ params, searchParams }: Props) {
  const [actor, { id }, { kabar }] = await Promise.all([requireAgencyActor(), params, searchParams]);
  const now = new Date();
  const objected = await read(actor, (tx) => getObjection(tx, actor, id, now));
  if (objected === null) notFound();
  await recordEvaluationView(actor, objected);
  return (
    <>
      <Notice kabar={kabar} />
      <ObjectionDetail objected={objected} actor={actor} now={now} />
    </>
  );
}
