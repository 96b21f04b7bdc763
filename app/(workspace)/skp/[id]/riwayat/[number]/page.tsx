import type { Metadata } from "next";
import { RevisionView } from "@/components/skp/revision-view";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { readModels } from "@/lib/core/read";
import { parseId, parseNumber } from "@/lib/skp/address";
import { getRevision } from "@/lib/skp/queries/revisions";
import { getSkpSummary } from "@/lib/skp/queries/summary";
import { viewPlan } from "@/lib/skp/viewer";

export const metadata: Metadata = { title: "Riwayat SKP" };

export default async function RevisionPage({ params }: { params: Promise<{ id: string; number: string }> }) {
  const [actor, { id, number }] = await Promise.all([requireAgencyActor(), params]);
  const skpId = parseId(id) ?? notFound();
  const wanted = parseNumber(number) ?? notFound();
  const found = await readModels(actor, async (tx) => {
    const head = await getSkpSummary(tx, actor, skpId);
    const revision = head === null ? null : await getRevision(tx, head, wanted);
    return head === null || revision === null ? null : { head, revision };
  });
  if (found === null) notFound();
  await viewPlan(actor, found.head);
  return <RevisionView {...found} zone={actor.timeZone} />;
}
