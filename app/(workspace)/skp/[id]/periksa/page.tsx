import type { Metadata } from "next";
import { CheckPage } from "@/components/skp/check-page";
import { StepGone } from "@/components/skp/step-gone";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { read } from "@/lib/core/read";
import { parseId } from "@/lib/skp/address";
import { getSkpPage } from "@/lib/skp/queries/page";
import { checkPlan } from "@/lib/skp/rules/checks";
import { viewPlan } from "@/lib/skp/viewer";

export const metadata: Metadata = { title: "Periksa SKP" };

export default async function CheckPlanPage({ params }: { params: Promise<{ id: string }> }) {
  const [actor, { id }] = await Promise.all([requireAgencyActor(), params]);
  const skpId = parseId(id) ?? notFound();
  const page = await read(actor, (tx) => getSkpPage(tx, actor, skpId, { now: new Date(), row: "return" }));
  if (page === null) notFound();
  const { head, content, linkable, actions } = page;
  await viewPlan(actor, head);
  if (!actions.includes("submit") && !actions.includes("agree")) return <StepGone page={page} />;
  const plan = {
    ...head,
    hasAppraiser: head.superiorId !== null,
    superiorHasResults: linkable.length > 0,
  };
  return <CheckPage page={page} check={checkPlan(plan, content)} />;
}
