import type { Metadata } from "next";
import { CheckPage } from "@/components/skp/check-page";
import { StepGone } from "@/components/skp/step-gone";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { readModels } from "@/lib/core/read";
import { parseId } from "@/lib/skp/address";
import { getSkpPage } from "@/lib/skp/queries/page";
import { getPromiseNow } from "@/lib/skp/queries/promise";
import { checkPlan } from "@/lib/skp/rules/checks";
import { promiseFindings } from "@/lib/skp/rules/promise";
import { viewPlan } from "@/lib/skp/viewer";

export const metadata: Metadata = { title: "Periksa SKP" };

export default async function CheckPlanPage({ params }: { params: Promise<{ id: string }> }) {
  const [actor, { id }] = await Promise.all([requireAgencyActor(), params]);
  const skpId = parseId(id) ?? notFound();
  const now = new Date();
  const { page, promise } = await readModels(actor, async (tx) => {
    const found = await getSkpPage(tx, actor, skpId, { now, row: "return" });
    return { page: found, promise: found && (await getPromiseNow(tx, actor, found, now)) };
  });
  if (page === null) notFound();
  const { head, content, linkable, actions } = page;
  await viewPlan(actor, head);
  if (!actions.includes("submit") && !actions.includes("agree")) return <StepGone page={page} />;
  const plan = {
    ...head,
    hasAppraiser: head.superiorId !== null,
    superiorHasResults: linkable.length > 0,
  };
  const { errors, warnings } = checkPlan(plan, content);
  const check = { errors, warnings: [...promiseFindings(promise?.missing ?? []), ...warnings] };
  return <CheckPage page={page} check={check} />;
}
