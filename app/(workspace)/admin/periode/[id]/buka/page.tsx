import type { Metadata } from "next";
import { ConfirmPage } from "@/components/form/confirm-page";
import { Hidden } from "@/components/form/hidden";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { readModels } from "@/lib/core/read";
import { openPeriodAction } from "@/lib/periods/actions";
import { RHYTHM_LABEL } from "@/lib/periods/labels";
import { availableActions } from "@/lib/periods/policy";
import { getPeriodPage } from "@/lib/periods/queries";

export const metadata: Metadata = { title: "Buka periode" };

export default async function OpenPeriodPage({ params }: { params: Promise<{ id: string }> }) {
  const [actor, { id }] = await Promise.all([requireAgencyActor(), params]);
  const period = await readModels(actor, (tx) => getPeriodPage(tx, actor.agencyId, id));
  if (period === null || !availableActions(actor, period).includes("OPEN")) notFound();
  return (
    <ConfirmPage
      title={`Buka periode ${period.year}?`}
      consequence="Sesudah dibuka, setiap tahap menerima isian pada jendela waktunya."
      summary={[
        { term: "Evaluasi periodik", value: RHYTHM_LABEL[period.rhythm] },
        { term: "Jumlah jendela waktu", value: period.windows.length },
      ]}
      action={openPeriodAction}
      submitLabel="Buka periode"
      back={{ href: `/admin/periode/${id}`, label: "Kembali ke jadwal" }}
    >
      <Hidden name="periodId" value={period.id} />
      <Hidden name="version" value={period.version} />
    </ConfirmPage>
  );
}
