import type { Metadata } from "next";
import { ConfirmPage } from "@/components/form/confirm-page";
import { Hidden } from "@/components/form/hidden";
import { StepGone } from "@/components/skp/step-gone";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { readModels } from "@/lib/core/read";
import { fullName } from "@/lib/employees/names";
import { withdrawSkpAction } from "@/lib/skp/actions";
import { parseId } from "@/lib/skp/address";
import { getSkpPage } from "@/lib/skp/queries/page";

export const metadata: Metadata = { title: "Tarik kembali SKP" };

export default async function WithdrawPage({ params }: { params: Promise<{ id: string }> }) {
  const [actor, { id }] = await Promise.all([requireAgencyActor(), params]);
  const skpId = parseId(id) ?? notFound();
  const page = await readModels(actor, (tx) => getSkpPage(tx, actor, skpId, { now: new Date(), row: null }));
  if (page === null) notFound();
  if (!page.actions.includes("withdraw")) return <StepGone page={page} />;
  const { head } = page;
  return (
    <ConfirmPage
      title={`Tarik kembali SKP ${head.year}`}
      consequence="SKP menjadi draf lagi dan dapat Anda ubah. Ajukan lagi sesudahnya."
      summary={[{ term: "Menunggu", value: head.appraiser === null ? "-" : fullName(head.appraiser) }]}
      action={withdrawSkpAction}
      submitLabel="Tarik kembali"
      back={{ href: `/skp/${skpId}`, label: "Kembali" }}
    >
      <Hidden name="skpId" value={skpId} />
      <Hidden name="version" value={head.version} />
    </ConfirmPage>
  );
}
