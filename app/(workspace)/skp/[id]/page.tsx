import type { Metadata } from "next";
import { PromiseNotice } from "@/components/agreement/promise-notice";
import { PlanMatrix } from "@/components/matrix/plan-matrix";
import { PlanRecord } from "@/components/skp/plan-record";
import { Notice } from "@/components/ui/notice";
import type { SearchParams } from "@/components/ui/page-links";
import { Still } from "@/components/ui/still";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { read } from "@/lib/core/read";
import { getPlanPage } from "@/lib/matrix/plan-page";
import { parseId, parseText } from "@/lib/skp/address";
import { viewPlan } from "@/lib/skp/viewer";

export const metadata: Metadata = { title: "SKP" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

export default async function PlanPage({ params, searchParams }: Props) {
  const [actor, { id }, query] = await Promise.all([requireAgencyActor(), params, searchParams]);
  const [now, skpId] = [new Date(), parseId(id) ?? notFound()];
  const found = await read(actor, (tx) => getPlanPage(tx, actor, skpId, { now, row: parseText(query.ubah) }));
  const { page, promise, matrix } = found ?? notFound();
  const viewer = await viewPlan(actor, page.head);
  const notice = <PlanMatrix {...{ matrix, promise }} head={page.head} writable={page.time.writable} />;
  return (
    <Still>
      <Notice kabar={query.kabar} />
      <PromiseNotice skpId={skpId} promise={promise} />
      <PlanRecord page={page} viewer={viewer} now={now} removing={parseId(query.hapus)} notice={notice} />
    </Still>
  );
}
