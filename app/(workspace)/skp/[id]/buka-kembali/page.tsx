import type { Metadata } from "next";
import { ReopenPage } from "@/components/skp/reopen-page";
import { StepGone } from "@/components/skp/step-gone";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { read } from "@/lib/core/read";
import { parseId } from "@/lib/skp/address";
import { getSkpPage } from "@/lib/skp/queries/page";
import { viewPlan } from "@/lib/skp/viewer";

export const metadata: Metadata = { title: "Buka kembali SKP" };

export default async function ReopenPlanPage({ params }: { params: Promise<{ id: string }> }) {
  const [actor, { id }] = await Promise.all([requireAgencyActor(), params]);
  const skpId = parseId(id) ?? notFound();
  const page = await read(actor, (tx) => getSkpPage(tx, actor, skpId, { now: new Date(), row: "reopen" }));
  if (page === null) notFound();
  await viewPlan(actor, page.head);
  if (!page.actions.includes("reopen")) return <StepGone page={page} />;
  return <ReopenPage page={page} />;
}
