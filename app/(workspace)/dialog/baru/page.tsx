import type { Metadata } from "next";
import { ChoosePerson } from "@/components/dialogue/choose-person";
import { PlanForm } from "@/components/dialogue/plan-form";
import { PageHead } from "@/components/ui/page-head";
import type { SearchParams } from "@/components/ui/page-links";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { readModels } from "@/lib/core/read";
import { getPlanPage } from "@/lib/dialogue/page-data";

export const metadata: Metadata = { title: "Rencanakan dialog" };

/** `?pegawai=` whose dialogue (the own one for who leads nobody); `?evaluasi=` about which evaluation. */
export default async function PlanDialoguePage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [actor, params] = await Promise.all([requireAgencyActor(), searchParams]);
  const chosen = typeof params.pegawai === "string" ? params.pegawai : null;
  if (chosen === null && actor.isAppraiser) return <ChoosePerson actor={actor} params={params} />;
  const question = {
    employeeId: chosen ?? actor.employeeId ?? "",
    evaluationId: typeof params.evaluasi === "string" ? params.evaluasi : null,
    now: new Date(),
  };
  const page = await readModels(actor, (tx) => getPlanPage(tx, actor, question));
  if (page === null) notFound();
  return (
    <>
      <PageHead
        title={`Rencanakan dialog dengan ${page.partner ?? "atasan langsung"}`}
        status={<p className="max-w-prose text-quiet">Agenda dimulai dari hal yang masih terbuka.</p>}
      />
      <PlanForm page={page} actor={actor} />
    </>
  );
}
