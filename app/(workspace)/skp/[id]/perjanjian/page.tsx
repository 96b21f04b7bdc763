import type { Metadata } from "next";
import { PromisePage } from "@/components/agreement/promise-page";
import { Notice } from "@/components/ui/notice";
import type { SearchParams } from "@/components/ui/page-links";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { readModels } from "@/lib/core/read";
import { parseId } from "@/lib/skp/address";
import { getSkpPage } from "@/lib/skp/queries/page";
import { getPlanPromise } from "@/lib/skp/queries/promise";
import { viewPlan } from "@/lib/skp/viewer";

export const metadata: Metadata = { title: "SKP dan Perjanjian Kinerja" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

export default async function PlanPromisePage({ params, searchParams }: Props) {
  const [actor, { id }, query] = await Promise.all([requireAgencyActor(), params, searchParams]);
  const skpId = parseId(id) ?? notFound();
  const now = new Date();
  const found = await readModels(actor, async (tx) => {
    const page = await getSkpPage(tx, actor, skpId, { now, row: null });
    return page && { page, promise: await getPlanPromise(tx, page.head, { now, zone: actor.timeZone }) };
  });
  if (found === null) notFound();
  const { page, promise } = found;
  await viewPlan(actor, page.head);
  return (
    <>
      <Notice kabar={query.kabar} />
      <PromisePage head={page.head} promise={promise} canEdit={page.actions.includes("editResults")} />
    </>
  );
}
