import type { Metadata } from "next";
import { ManualPage } from "@/components/strategy/manual-page";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { readModels } from "@/lib/core/read";
import { parseId } from "@/lib/skp/address";
import { viewPlan } from "@/lib/skp/viewer";
import { getSupportPage } from "@/lib/strategy/page-data";
import { getManual } from "@/lib/strategy/queries/support";

export const metadata: Metadata = { title: "Manual indikator kinerja" };

type Props = { params: Promise<{ id: string; indicatorId: string }> };

export default async function ManualRoute({ params }: Props) {
  const [actor, ids] = await Promise.all([requireAgencyActor(), params]);
  const skpId = parseId(ids.id) ?? notFound();
  const indicatorId = parseId(ids.indicatorId) ?? notFound();
  const asked = { skpId, indicatorId, support: "manual", now: new Date(), get: getManual } as const;
  const page = await readModels(actor, (tx) => getSupportPage(tx, actor, asked));
  if (page === null) notFound();
  await viewPlan(actor, page.head);
  return <ManualPage page={page} />;
}
