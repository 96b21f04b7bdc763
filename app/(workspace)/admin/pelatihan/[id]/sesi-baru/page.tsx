import type { Metadata } from "next";
import { SessionForm } from "@/components/training/session-form";
import { PageHead } from "@/components/ui/page-head";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { readModels } from "@/lib/core/read";
import { canManageTraining } from "@/lib/training/policy";
import { loadProgram } from "@/lib/training/queries/load";

export const metadata: Metadata = { title: "Buat sesi pelatihan" };

export default async function NewSessionPage({ params }: { params: Promise<{ id: string }> }) {
  const [actor, { id }] = await Promise.all([requireAgencyActor(), params]);
  if (!canManageTraining(actor)) notFound();
  const program = await readModels(actor, (tx) => loadProgram(tx, actor.agencyId, id));
  if (program === null || program.archivedAt !== null) notFound();
  return (
    <>
      <PageHead title={`Buat sesi ${program.name}`} />
      <SessionForm programId={id} session={null} />
    </>
  );
}
