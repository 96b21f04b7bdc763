import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { FormHead } from "@/components/evaluation/form-head";
import { SelfReviewForm } from "@/components/evaluation/self-review-form";
import { Notice } from "@/components/ui/notice";
import type { SearchParams } from "@/components/ui/page-links";
import { requireAgencyActor } from "@/lib/auth/session";
import { readModels } from "@/lib/core/read";
import { getFormPage } from "@/lib/evaluation/queries/page";

export const metadata: Metadata = { title: "Penilaian mandiri" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

export default async function SelfReviewPage({ params, searchParams }: Props) {
  const [actor, { id }, { kabar }] = await Promise.all([requireAgencyActor(), params, searchParams]);
  const now = new Date();
  const page = await readModels(actor, (tx) => getFormPage(tx, actor, id, "mandiri", "SELF_REVIEW", now));
  if (page === null) redirect(`/evaluasi/${id}`);
  return (
    <>
      <Notice kabar={kabar} />
      <FormHead title="Penilaian mandiri" record={page.record} actor={actor} now={now} />
      <SelfReviewForm page={page} zone={actor.timeZone} now={now} />
    </>
  );
}
