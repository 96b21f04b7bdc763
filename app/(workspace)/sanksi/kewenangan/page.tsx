import type { Metadata } from "next";
import { MandateView } from "@/components/followup/mandate-view";
import { Notice } from "@/components/ui/notice";
import type { SearchParams } from "@/components/ui/page-links";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { read } from "@/lib/core/read";
import { canGiveMandates } from "@/lib/followup/policy";
import { listMandates } from "@/lib/followup/queries/sanctions";

export const metadata: Metadata = { title: "Pejabat yang diberi wewenang" };

export default async function MandatesPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [actor, { kabar }] = await Promise.all([requireAgencyActor(), searchParams]);
  if (!canGiveMandates(actor)) notFound();
  const rows = await read(actor, (tx) => listMandates(tx, actor, new Date()));
  return (
    <>
      <Notice kabar={kabar} />
      <MandateView rows={rows} />
    </>
  );
}
