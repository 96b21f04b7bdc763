import type { Metadata } from "next";
import { RequestFeedbackForm } from "@/components/feedback/request-feedback-form";
import { PageHead } from "@/components/ui/page-head";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { readModels } from "@/lib/core/read";
import { loadRequestPage } from "@/lib/feedback/page-data";

export const metadata: Metadata = { title: "Minta umpan balik" };

export default async function RequestFeedbackPage({ params }: { params: Promise<{ skpId: string }> }) {
  const [actor, { skpId }] = await Promise.all([requireAgencyActor(), params]);
  const data = await readModels(actor, (tx) => loadRequestPage(tx, actor, skpId));
  if (data === null) notFound();
  return (
    <>
      <PageHead title="Minta umpan balik" />
      <RequestFeedbackForm data={data} />
    </>
  );
}
