import type { Metadata } from "next";
import { ReopenPage } from "@/components/skp/reopen-page";
import { StepGone } from "@/components/skp/step-gone";
import type { SearchParams } from "@/components/ui/page-links";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { readModels } from "@/lib/core/read";
import { parseId, parseReason } from "@/lib/skp/address";
import { getSkpPage } from "@/lib/skp/queries/page";
import { viewPlan } from "@/lib/skp/viewer";

export const metadata: Metadata = { title: "Buka kembali SKP" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

export default async function ReopenPlanPage({ params, searchParams }: Props) {
  const [actor, { id }, query] = await Promise.all([requireAgencyActor(), params, searchParams]);
  const skpId = parseId(id) ?? notFound();
  const page = await readModels(actor, (tx) =>
    getSkpPage(tx, actor, skpId, { now: new Date(), row: "reopen" }),
  );
  if (page === null) notFound();
  await viewPlan(actor, page.head);
  if (!page.actions.includes("reopen")) return <StepGone page={page} />;
  return <ReopenPage page={page} reason={parseReason(query.alasan)} />;
}
