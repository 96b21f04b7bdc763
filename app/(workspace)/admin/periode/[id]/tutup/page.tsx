import type { Metadata } from "next";
import { ConfirmPage } from "@/components/form/confirm-page";
import { Hidden } from "@/components/form/hidden";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { readModels } from "@/lib/core/read";
import { closePeriodAction } from "@/lib/periods/actions";
import { RHYTHM_LABEL } from "@/lib/periods/labels";
import { availableActions } from "@/lib/periods/policy";
import { getPeriodPage } from "@/lib/periods/queries";

export const metadata: Metadata = { title: "Tutup periode" };

export default async function ClosePeriodPage({ params }: { params: Promise<{ id: string }> }) {
  const [actor, { id }] = await Promise.all([requireAgencyActor(), params]);
  const period = await readModels(actor, (tx) => getPeriodPage(tx, actor.agencyId, id));
  if (period === null || !availableActions(actor, period).includes("CLOSE")) notFound();
  return (
    <ConfirmPage
      title={`Tutup periode ${period.year}?`}
      consequence="Sesudah ditutup, tidak ada lagi yang dapat diisi atau diubah dalam tahun ini sampai periode dibuka kembali."
      summary={[
        { term: "Evaluasi periodik", value: RHYTHM_LABEL[period.rhythm] },
        { term: "Jumlah jendela waktu", value: period.windows.length },
      ]}
      action={closePeriodAction}
      submitLabel="Tutup periode"
      danger
      back={{ href: `/admin/periode/${id}`, label: "Kembali ke jadwal" }}
    >
      <Hidden name="periodId" value={period.id} />
      <Hidden name="version" value={period.version} />
    </ConfirmPage>
  );
}
