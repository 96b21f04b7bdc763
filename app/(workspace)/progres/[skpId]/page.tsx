import type { Metadata } from "next";
import { ProgressHead } from "@/components/progress/progress-head";
import { ProgressResultSection } from "@/components/progress/progress-result-section";
import { Notice } from "@/components/ui/notice";
import type { SearchParams } from "@/components/ui/page-links";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { recordView } from "@/lib/core/audit";
import { readModels } from "@/lib/core/read";
import { loadProgressPage } from "@/lib/progress/page-data";

export const metadata: Metadata = { title: "Realisasi" };

type Props = { params: Promise<{ skpId: string }>; searchParams: Promise<SearchParams> };

export default async function ProgressPage({ params, searchParams }: Props) {
  const [actor, { skpId }, query] = await Promise.all([requireAgencyActor(), params, searchParams]);
  const page = await readModels(actor, (tx) => loadProgressPage(tx, actor, skpId, query, new Date()));
  if (page === null) notFound();
  await recordView(actor, "progress.view", {
    subjectType: "Skp",
    subjectId: skpId,
    employeeId: page.plan.employeeId,
  });
  return (
    <>
      <Notice kabar={query.kabar} />
      <ProgressHead page={page} zone={actor.timeZone} />
      {page.results.map((result, index) => (
        <ProgressResultSection
          key={result.id}
          result={result}
          number={index + 1}
          page={page}
          zone={actor.timeZone}
        />
      ))}
    </>
  );
}
