import type { Metadata } from "next";
import { RemovePage } from "@/components/matrix/remove-page";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { addressId } from "@/lib/core/address";
import { readModels } from "@/lib/core/read";
import { getMatrixRow } from "@/lib/matrix/page-data";

export const metadata: Metadata = { title: "Keluarkan dari matriks" };

type Props = { params: Promise<{ id: string; employeeId: string }> };

export default async function RemoveMemberPage({ params }: Props) {
  const [actor, address] = await Promise.all([requireAgencyActor(), params]);
  const skpId = addressId(address.id) ?? notFound();
  const employeeId = addressId(address.employeeId) ?? notFound();
  const row = await readModels(actor, (tx) => getMatrixRow(tx, actor, { skpId, employeeId }, new Date()));
  if (row === null || !row.canWrite || row.person.memberId === null) notFound();
  return <RemovePage plan={row.plan} person={row.person} memberId={row.person.memberId} />;
}
