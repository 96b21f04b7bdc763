import type { Metadata } from "next";
import { ProgramForm } from "@/components/training/program-form";
import { PageHead } from "@/components/ui/page-head";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { canManageTraining } from "@/lib/training/policy";

export const metadata: Metadata = { title: "Buat program pelatihan" };

export default async function NewProgramPage() {
  const actor = await requireAgencyActor();
  if (!canManageTraining(actor)) notFound();
  return (
    <>
      <PageHead title="Buat program pelatihan" />
      <ProgramForm program={null} />
    </>
  );
}
