import type { Metadata } from "next";
import { SessionForm } from "@/components/training/session-form";
import { PageHead } from "@/components/ui/page-head";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { read } from "@/lib/core/read";
import { canManageTraining } from "@/lib/training/policy";
import { loadSession } from "@/lib/training/queries/load";

export const metadata: Metadata = { title: "Ubah sesi pelatihan" };

export default async function EditSessionPage({ params }: { params: Promise<{ id: string }> }) {
  const [actor, { id }] = await Promise.all([requireAgencyActor(), params]);
  if (!canManageTraining(actor)) notFound();
  const session = await read(actor, (tx) => loadSession(tx, actor.agencyId, id));
  if (session === null || session.state !== "OPEN") notFound();
  return (
    <>
      <PageHead title={`Ubah sesi ${session.programName}`} />
      <SessionForm programId={session.programId} session={session} />
    </>
  );
}
