import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import { notFound } from "@/lib/auth/not-found";
import { readModels } from "@/lib/core/read";
import type { Reads } from "@/lib/db/direct";
import { parseId } from "@/lib/skp/address";
import { getSkpPage, type SkpPage } from "@/lib/skp/queries/page";
import { viewPlan } from "@/lib/skp/viewer";

/** The plan of an address with what a page needs beside it, in one transaction; the look at it is recorded. */
export async function openPlan<T>(
  actor: AgencyActor,
  part: string,
  more: (tx: Reads, page: SkpPage) => Promise<T>,
): Promise<{ page: SkpPage; more: T }> {
  const skpId = parseId(part) ?? notFound();
  const found = await readModels(actor, async (tx) => {
    const page = await getSkpPage(tx, actor, skpId, { now: new Date(), row: null });
    return page === null ? null : { page, more: await more(tx, page) };
  });
  if (found === null) notFound();
  await viewPlan(actor, found.page.head);
  return found;
}
