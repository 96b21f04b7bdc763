import type { Metadata } from "next";
import { AdviceView } from "@/components/calibration/advice-view";
import { Notice } from "@/components/ui/notice";
import type { SearchParams } from "@/components/ui/page-links";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { getAdvicePage } from "@/lib/calibration/queries/advice";
import { read } from "@/lib/core/read";
import { recordEvaluationView } from "@/lib/evaluation/view";

export const metadata: Metadata = { title: "Rekomendasi tim evaluasi" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

export default async function AdvicePage({ params, searchParams }: Props) {
  const [actor, { id }, { kabar }] = await Promise.all([requireAgencyActor(), params, searchParams]);
  const now = new Date();
  const page = await read(actor, (tx) => getAdvicePage(tx, actor, id, now));
  if (page === null) notFound();
  await recordEvaluationView(actor, page.record);
  return (
    <>
      <Notice kabar={kabar} />
      <AdviceView page={page} actor={actor} now={now} />
    </>
  );
}
