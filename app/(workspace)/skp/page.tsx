import type { Metadata } from "next";
import { MyPlansTable } from "@/components/skp/my-plans";
import { StartForm } from "@/components/skp/start-form";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import type { SearchParams } from "@/components/ui/page-links";
import { requireAgencyActor } from "@/lib/auth/session";
import { readModels } from "@/lib/core/read";
import { listMyPlans } from "@/lib/skp/queries/mine";

export const metadata: Metadata = { title: "SKP saya" };

export default async function PlansPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [actor, { kabar }] = await Promise.all([requireAgencyActor(), searchParams]);
  const now = new Date();
  const { plans, beginnings } = await readModels(actor, (tx) => listMyPlans(tx, actor, now));
  return (
    <>
      <Notice kabar={kabar} />
      <PageHead
        title="SKP saya"
        status={<p className="max-w-prose">Hasil kerja dan perilaku yang diharapkan dari Anda tiap tahun.</p>}
      />
      {beginnings.map((beginning) => (
        <StartForm key={beginning.periodId} beginning={beginning} />
      ))}
      {plans.length > 0 && <MyPlansTable plans={plans} now={now} zone={actor.timeZone} />}
      {plans.length === 0 && beginnings.length === 0 && (
        <EmptyState title="Tidak ada SKP untuk Anda.">
          <p>
            Kedudukan Anda tidak mewajibkan SKP, atau periode tahun ini belum dibuka. Tanyakan kepada admin
            kepegawaian bila menurut Anda seharusnya ada.
          </p>
        </EmptyState>
      )}
    </>
  );
}
