import type { Metadata } from "next";
import { EvidenceCheck } from "@/components/progress/evidence-check";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { pageNumber, type SearchParams } from "@/components/ui/page-links";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { recordView } from "@/lib/core/audit";
import { readModels } from "@/lib/core/read";
import { getCheckPage } from "@/lib/progress/queries-check";

export const metadata: Metadata = { title: "Periksa bukti dukung" };

type Props = { params: Promise<{ skpId: string }>; searchParams: Promise<SearchParams> };

export default async function CheckEvidencePage({ params, searchParams }: Props) {
  const [actor, { skpId }, query] = await Promise.all([requireAgencyActor(), params, searchParams]);
  const page = await readModels(actor, (tx) => getCheckPage(tx, actor, skpId, pageNumber(query.hal)));
  if (page === null) notFound();
  const { employeeId, employeeName, year } = page.plan;
  await recordView(actor, "progress.view", { subjectType: "Skp", subjectId: skpId, employeeId });
  return (
    <>
      <Notice kabar={query.kabar} />
      <Breadcrumb
        parents={[{ href: "/progres/bukti", label: "Periksa bukti dukung" }]}
        current={employeeName}
      />
      <PageHead title={`Bukti dukung ${employeeName}, ${year}`} />
      <EvidenceCheck page={page} zone={actor.timeZone} params={query} />
    </>
  );
}
