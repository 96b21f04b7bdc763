import type { Metadata } from "next";
import { GiveFeedbackForm } from "@/components/feedback/give-feedback-form";
import { PageHead } from "@/components/ui/page-head";
import type { SearchParams } from "@/components/ui/page-links";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { readModels } from "@/lib/core/read";
import { loadGivePage } from "@/lib/feedback/page-data";

export const metadata: Metadata = { title: "Beri umpan balik" };

type Props = { params: Promise<{ skpId: string }>; searchParams: Promise<SearchParams> };

export default async function GiveFeedbackPage({ params, searchParams }: Props) {
  const [actor, { skpId }, query] = await Promise.all([requireAgencyActor(), params, searchParams]);
  const data = await readModels(actor, (tx) => loadGivePage(tx, actor, skpId));
  if (data === null) notFound();
  const { employeeName, positionName } = data.subject;
  const requestId = typeof query.permintaan === "string" ? query.permintaan : undefined;
  return (
    <>
      <PageHead
        title={`Beri umpan balik kepada ${employeeName}`}
        status={
          <p className="max-w-prose text-quiet">{positionName}. Nama Anda tampil bersama umpan balik ini.</p>
        }
      />
      <GiveFeedbackForm data={data} requestId={requestId} zone={actor.timeZone} />
    </>
  );
}
