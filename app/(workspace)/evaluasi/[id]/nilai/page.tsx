import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { RatingView } from "@/components/evaluation/rating-view";
import { Notice } from "@/components/ui/notice";
import type { SearchParams } from "@/components/ui/page-links";
import { requireAgencyActor } from "@/lib/auth/session";
import { read } from "@/lib/core/read";
import { stepOf } from "@/lib/evaluation/address";
import { getRatingPage } from "@/lib/evaluation/queries/page";
import { recordEvaluationView } from "@/lib/evaluation/view";

export const metadata: Metadata = { title: "Nilai" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

export default async function RatePage({ params, searchParams }: Props) {
  const [actor, { id }, query] = await Promise.all([requireAgencyActor(), params, searchParams]);
  const step = stepOf(query.bagian);
  const now = new Date();
  const page = await read(actor, (tx) => getRatingPage(tx, actor, id, step, now));
  if (page === null) redirect(`/evaluasi/${id}`);
  await recordEvaluationView(actor, page.record);
  return (
    <>
      <Notice kabar={query.kabar} />
      <RatingView page={page} step={step} actor={actor} now={now} />
    </>
  );
}
