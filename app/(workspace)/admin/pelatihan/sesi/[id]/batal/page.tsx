import type { Metadata } from "next";
import { ConfirmPage } from "@/components/form/confirm-page";
import { Hidden } from "@/components/form/hidden";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { formatDayRange } from "@/lib/core/dates";
import { read } from "@/lib/core/read";
import { cancelSessionAction } from "@/lib/training/actions";
import { canManageTraining } from "@/lib/training/policy";
import { loadSession } from "@/lib/training/queries/load";

export const metadata: Metadata = { title: "Batalkan sesi" };

export default async function CancelSessionPage({ params }: { params: Promise<{ id: string }> }) {
  const [actor, { id }] = await Promise.all([requireAgencyActor(), params]);
  if (!canManageTraining(actor)) notFound();
  const session = await read(actor, (tx) => loadSession(tx, actor.agencyId, id));
  if (session === null || session.state !== "OPEN") notFound();
  return (
    <ConfirmPage
      title="Batalkan sesi ini?"
      consequence="Sesi yang dibatalkan tidak dapat dibuka lagi. Peserta melihatnya pada riwayat pelatihan mereka."
      summary={[
        { term: "Program", value: session.programName },
        { term: "Tanggal", value: formatDayRange(session.startsOn, session.endsOn) },
        { term: "Peserta", value: session.taken },
      ]}
      action={cancelSessionAction}
      submitLabel="Batalkan sesi"
      danger
      back={{ href: `/admin/pelatihan/sesi/${id}`, label: "Kembali ke sesi" }}
    >
      <Hidden name="sessionId" value={session.id} />
      <Hidden name="version" value={session.version} />
    </ConfirmPage>
  );
}
