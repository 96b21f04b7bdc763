import type { Metadata } from "next";
import { ConfirmPage } from "@/components/form/confirm-page";
import { Hidden } from "@/components/form/hidden";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { formatDayRange } from "@/lib/core/dates";
import { read } from "@/lib/core/read";
import { completeSessionAction } from "@/lib/training/actions";
import { canManageTraining } from "@/lib/training/policy";
import { loadSession } from "@/lib/training/queries/load";

export const metadata: Metadata = { title: "Selesaikan sesi" };

export default async function CompleteSessionPage({ params }: { params: Promise<{ id: string }> }) {
  const [actor, { id }] = await Promise.all([requireAgencyActor(), params]);
  if (!canManageTraining(actor)) notFound();
  const session = await read(actor, (tx) => loadSession(tx, actor.agencyId, id));
  if (session === null || session.state !== "OPEN") notFound();
  return (
    <ConfirmPage
      title="Selesaikan sesi ini?"
      consequence="Sesudah selesai, sesi tidak dapat diubah dan tidak menerima peserta baru. Kehadiran dan sertifikat masih dapat dilengkapi."
      summary={[
        { term: "Program", value: session.programName },
        { term: "Tanggal", value: formatDayRange(session.startsOn, session.endsOn) },
        { term: "Peserta", value: session.taken },
      ]}
      action={completeSessionAction}
      submitLabel="Selesaikan sesi"
      back={{ href: `/admin/pelatihan/sesi/${id}`, label: "Kembali ke sesi" }}
    >
      <Hidden name="sessionId" value={session.id} />
      <Hidden name="version" value={session.version} />
    </ConfirmPage>
  );
}
