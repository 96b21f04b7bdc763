import type { Metadata } from "next";
import { UnitPrint } from "@/components/printing/unit-print";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { addressId } from "@/lib/core/address";
import { readModels } from "@/lib/core/read";
import { getPrintPage } from "@/lib/printing/queries";

export const metadata: Metadata = { title: "Cetak dokumen unit" };

export default async function PrintUnitPage({ params }: { params: Promise<{ id: string }> }) {
  const [actor, { id }] = await Promise.all([requireAgencyActor(), params]);
  const unitId = addressId(id) ?? notFound();
  const page = await readModels(actor, (tx) => getPrintPage(tx, actor, unitId));
  if (page === null) notFound();
  return <UnitPrint page={page} zone={actor.timeZone} now={new Date()} />;
}
