import type { Metadata } from "next";
import { PositionForm } from "@/components/organization/position-form";
import { PageHead } from "@/components/ui/page-head";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { addressId } from "@/lib/core/address";
import { readModels } from "@/lib/core/read";
import { canManageOrganization } from "@/lib/organization/policy";
import { getPosition } from "@/lib/organization/queries/unit";

export const metadata: Metadata = { title: "Ubah jabatan" };

type Props = { params: Promise<{ id: string; positionId: string }> };

export default async function ChangePositionPage({ params }: Props) {
  const [actor, { id, positionId }] = await Promise.all([requireAgencyActor(), params]);
  const wanted = addressId(positionId);
  if (wanted === null || !canManageOrganization(actor)) notFound();
  const position = await readModels(actor, (tx) => getPosition(tx, actor, wanted));
  if (position === null || position.unit.id !== id) notFound();
  return (
    <>
      <PageHead title="Ubah jabatan" status={<p>Di {position.unit.name}.</p>} />
      <PositionForm unitId={position.unit.id} position={position} />
    </>
  );
}
