import type { Metadata } from "next";
import { TagView } from "@/components/followup/tag-view";
import { Notice } from "@/components/ui/notice";
import type { SearchParams } from "@/components/ui/page-links";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { addressId } from "@/lib/core/address";
import { readModels } from "@/lib/core/read";
import { recordEvaluationView } from "@/lib/evaluation/view";
import { getTagPage } from "@/lib/followup/queries/recommendations";

export const metadata: Metadata = { title: "Rekomendasi evaluasi" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

export default async function TagPage({ params, searchParams }: Props) {
  const [actor, path, { kabar }] = await Promise.all([requireAgencyActor(), params, searchParams]);
  const id = addressId(path.id) ?? notFound();
  const page = await readModels(actor, (tx) => getTagPage(tx, actor, id, new Date()));
  if (page === null) notFound();
  await recordEvaluationView(actor, page.record);
  return (
    <>
      <Notice kabar={kabar} />
      <TagView page={page} />
    </>
  );
}
