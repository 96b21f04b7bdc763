import type { Metadata } from "next";
import { ConfirmPage } from "@/components/form/confirm-page";
import { Hidden } from "@/components/form/hidden";
import { TextArea } from "@/components/form/text-area";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { formatDateTime } from "@/lib/core/dates";
import { readModels } from "@/lib/core/read";
import { cancelDialogueAction } from "@/lib/dialogue/actions";
import { getStepPage } from "@/lib/dialogue/page-data";

export const metadata: Metadata = { title: "Batalkan dialog" };

export default async function CancelDialoguePage({ params }: { params: Promise<{ id: string }> }) {
  const [actor, { id }] = await Promise.all([requireAgencyActor(), params]);
  const page = await readModels(actor, (tx) => getStepPage(tx, actor, id, "CANCEL"));
  if (page === null) notFound();
  return (
    <ConfirmPage
      title="Batalkan dialog ini?"
      consequence="Dialog yang dibatalkan tidak dapat dibuka lagi. Alasannya terlihat oleh pihak lain. Untuk mengganti waktu saja, ubah jadwalnya."
      summary={[
        { term: "Peserta", value: `${page.employeeName} dan ${page.leaderName}` },
        { term: "Waktu", value: formatDateTime(page.plannedFor, actor.timeZone) },
      ]}
      action={cancelDialogueAction}
      submitLabel="Batalkan dialog"
      danger
      back={{ href: `/dialog/${id}`, label: "Kembali ke dialog" }}
    >
      <Hidden name="dialogueId" value={page.id} />
      <Hidden name="version" value={page.version} />
      <TextArea name="reason" label="Alasan" rows={3} maxLength={500} />
    </ConfirmPage>
  );
}
