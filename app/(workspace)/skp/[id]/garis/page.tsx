import type { Metadata } from "next";
import { PlanLineView } from "@/components/lineage/plan-line-view";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { read } from "@/lib/core/read";
import { getPlanLine } from "@/lib/lineage/queries/plan-line";
import { parseId } from "@/lib/skp/address";
import { viewPlan } from "@/lib/skp/viewer";

export const metadata: Metadata = { title: "Garis kinerja" };

export default async function PlanLinePage({ params }: { params: Promise<{ id: string }> }) {
  const [actor, { id }] = await Promise.all([requireAgencyActor(), params]);
  const skpId = parseId(id) ?? notFound();
  const line = await read(actor, (tx) => getPlanLine(tx, actor, skpId));
  if (line === null) notFound();
  const viewer = await viewPlan(actor, line.head);
  return <PlanLineView line={line} own={viewer === "SELF"} />;
}
