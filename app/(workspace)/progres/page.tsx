import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { requireAgencyActor } from "@/lib/auth/session";
import { readModels } from "@/lib/core/read";
import { getCurrentPlan } from "@/lib/progress/queries";

export const metadata: Metadata = { title: "Realisasi" };

export default async function ProgressEntryPage() {
  const actor = await requireAgencyActor();
  const { employeeId, agencyId } = actor;
  const plan = employeeId && (await readModels(actor, (tx) => getCurrentPlan(tx, agencyId, employeeId)));
  if (plan) redirect(`/progres/${plan.id}`);
  return (
    <>
      <PageHead title="Realisasi" />
      <EmptyState title="Belum ada SKP yang disepakati.">
        <p>Realisasi dicatat pada indikator SKP yang sudah disepakati dengan atasan.</p>
        <ButtonLink href="/skp">Buka SKP saya</ButtonLink>
      </EmptyState>
    </>
  );
}
