import type { Metadata } from "next";
import { StrategyList } from "@/components/strategy/strategy-list";
import { Notice } from "@/components/ui/notice";
import type { SearchParams } from "@/components/ui/page-links";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { readModels } from "@/lib/core/read";
import { canSeeRecord } from "@/lib/employees/policy";
import { parseId } from "@/lib/skp/address";
import { viewPlan } from "@/lib/skp/viewer";
import { getStrategyList } from "@/lib/strategy/page-data";

export const metadata: Metadata = { title: "Manual dan strategi" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

export default async function StrategyListRoute({ params, searchParams }: Props) {
  const [actor, { id }, { kabar }] = await Promise.all([requireAgencyActor(), params, searchParams]);
  const skpId = parseId(id) ?? notFound();
  const page = await readModels(actor, (tx) => getStrategyList(tx, actor, skpId, new Date()));
  if (page === null) notFound();
  await viewPlan(actor, page.head);
  return (
    <>
      <Notice kabar={kabar} />
      <StrategyList page={page} seesPlan={canSeeRecord(actor, page.head)} />
    </>
  );
}
