import type { Metadata } from "next";
import { BasisForm } from "@/components/credit/basis-form";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { addressId } from "@/lib/core/address";
import { read } from "@/lib/core/read";
import { earnsCredit } from "@/lib/credit/queries/account";
import { getCreditPage } from "@/lib/credit/queries/pages";

export const metadata: Metadata = { title: "Angka kredit dasar" };

export default async function CreditBasisPage({ params }: { params: Promise<{ id: string }> }) {
  const [actor, path] = await Promise.all([requireAgencyActor(), params]);
  const id = addressId(path.id) ?? notFound();
  const page = await read(actor, (tx) => getCreditPage(tx, actor, id, new Date()));
  if (page === null || !page.canSetBasis || !earnsCredit(page.account)) notFound();
  return <BasisForm account={page.account} />;
}
