import type { Metadata } from "next";
import { PlanRecord } from "@/components/skp/plan-record";
import { Notice } from "@/components/ui/notice";
import type { SearchParams } from "@/components/ui/page-links";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { read } from "@/lib/core/read";
import { parseId, parseText } from "@/lib/skp/address";
import { getSkpPage } from "@/lib/skp/queries/page";
import { viewPlan } from "@/lib/skp/viewer";

export const metadata: Metadata = { title: "SKP" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

export default async function PlanPage({ params, searchParams }: Props) {
  const [actor, { id }, query] = await Promise.all([requireAgencyActor(), params, searchParams]);
  const now = new Date();
  const asked = { now, row: parseText(query.ubah) };
  const skpId = parseId(id) ?? notFound();
  const page = await read(actor, (tx) => getSkpPage(tx, actor, skpId, asked));
  if (page === null) notFound();
  const viewer = await viewPlan(actor, page.head);
  return (
    <>
      <Notice kabar={query.kabar} />
      <PlanRecord page={page} viewer={viewer} now={now} removing={parseId(query.hapus)} />
    </>
  );
}
