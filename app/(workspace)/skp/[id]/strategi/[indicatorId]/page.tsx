import type { Metadata } from "next";
import { StrategyPage } from "@/components/strategy/strategy-page";
import type { SearchParams } from "@/components/ui/page-links";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { readModels } from "@/lib/core/read";
import { parseId, parseText } from "@/lib/skp/address";
import { viewPlan } from "@/lib/skp/viewer";
import { getStrategyPage } from "@/lib/strategy/page-data";

export const metadata: Metadata = { title: "Strategi pencapaian" };

type Props = {
  params: Promise<{ id: string; indicatorId: string }>;
  searchParams: Promise<SearchParams>;
};

export default async function StrategyRoute({ params, searchParams }: Props) {
  const [actor, ids, query] = await Promise.all([requireAgencyActor(), params, searchParams]);
  const skpId = parseId(ids.id) ?? notFound();
  const indicatorId = parseId(ids.indicatorId) ?? notFound();
  const page = await readModels(actor, (tx) =>
    getStrategyPage(tx, actor, { skpId, indicatorId, now: new Date() }),
  );
  if (page === null) notFound();
  await viewPlan(actor, page.head);
  return <StrategyPage page={page} asked={parseText(query.cara)} />;
}
