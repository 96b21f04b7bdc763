import type { Metadata } from "next";
import { DocumentView } from "@/components/handover/document-view";
import { Notice } from "@/components/ui/notice";
import type { SearchParams } from "@/components/ui/page-links";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { readModels } from "@/lib/core/read";
import { recordEvaluationView } from "@/lib/evaluation/view";
import { getDocumentPage } from "@/lib/handover/queries";

export const metadata: Metadata = { title: "Dokumen evaluasi" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

export default async function EvaluationDocumentPage({ params, searchParams }: Props) {
  const [actor, { id }, { kabar }] = await Promise.all([requireAgencyActor(), params, searchParams]);
  const now = new Date();
  const page = await readModels(actor, (tx) => getDocumentPage(tx, actor, id, now));
  if (page === null) notFound();
  await recordEvaluationView(actor, page.record);
  return (
    <>
      <Notice kabar={kabar} />
      <DocumentView page={page} actor={actor} now={now} />
    </>
  );
}
