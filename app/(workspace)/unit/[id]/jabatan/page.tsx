import type { Metadata } from "next";
import { PositionForm } from "@/components/organization/position-form";
import { PageHead } from "@/components/ui/page-head";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { addressId } from "@/lib/core/address";
import { read } from "@/lib/core/read";
import { canManageOrganization } from "@/lib/organization/policy";
import { getUnit } from "@/lib/organization/queries/unit";

export const metadata: Metadata = { title: "Tambah jabatan" };

export default async function NewPositionPage({ params }: { params: Promise<{ id: string }> }) {
  const [actor, { id }] = await Promise.all([requireAgencyActor(), params]);
  const unitId = addressId(id);
  if (unitId === null || !canManageOrganization(actor)) notFound();
  const unit = await read(actor, (tx) => getUnit(tx, actor, unitId, new Date()));
  if (unit === null || unit.endedOn !== null) notFound();
  return (
    <>
      <PageHead title="Tambah jabatan" status={<p>Di {unit.name}.</p>} />
      <PositionForm unitId={unitId} />
    </>
  );
}
