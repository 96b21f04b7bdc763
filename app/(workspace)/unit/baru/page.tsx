import type { Metadata } from "next";
import { CreateUnitForm } from "@/components/organization/unit-form";
import { PageHead } from "@/components/ui/page-head";
import type { SearchParams } from "@/components/ui/page-links";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { addressId } from "@/lib/core/address";
import { read } from "@/lib/core/read";
import { canManageOrganization } from "@/lib/organization/policy";
import { getUnit } from "@/lib/organization/queries/unit";

export const metadata: Metadata = { title: "Buat unit" };

export default async function NewUnitPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [actor, { induk }] = await Promise.all([requireAgencyActor(), searchParams]);
  if (!canManageOrganization(actor)) notFound();
  const parentId = addressId(induk);
  const parent = parentId && (await read(actor, (tx) => getUnit(tx, actor, parentId, new Date())));
  if (parentId !== null && !parent) notFound();
  const sentence = parent ? `Unit baru di bawah ${parent.name}.` : "Unit puncak instansi.";
  return (
    <>
      <PageHead title="Buat unit" status={<p>{sentence}</p>} />
      <CreateUnitForm parentId={parentId} />
    </>
  );
}
