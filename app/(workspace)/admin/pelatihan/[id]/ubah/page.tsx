import type { Metadata } from "next";
import { ProgramForm } from "@/components/training/program-form";
import { PageHead } from "@/components/ui/page-head";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { readModels } from "@/lib/core/read";
import { canManageTraining } from "@/lib/training/policy";
import { loadProgram } from "@/lib/training/queries/load";

export const metadata: Metadata = { title: "Ubah program pelatihan" };

export default async function EditProgramPage({ params }: { params: Promise<{ id: string }> }) {
  const [actor, { id }] = await Promise.all([requireAgencyActor(), params]);
  if (!canManageTraining(actor)) notFound();
  const program = await readModels(actor, (tx) => loadProgram(tx, actor.agencyId, id));
  if (program === null) notFound();
  return (
    <>
      <PageHead title={`Ubah program ${program.name}`} />
      <ProgramForm program={program} />
    </>
  );
}
