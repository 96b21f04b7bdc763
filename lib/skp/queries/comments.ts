import "server-only";
import type { Tx } from "@/lib/db/tenant";
import { MAX_COMMENTS } from "@/lib/skp/rules/comments";
import type { SkpHead } from "./head";

/** What somebody said about one row and is not settled yet. */
export type OpenComment = { id: string; row: string; authorName: string; text: string; at: Date };

/** The open comments on a plan, oldest first. */
export function listOpenComments(tx: Tx, { agencyId, id }: SkpHead): Promise<OpenComment[]> {
  return tx.rowComment.findMany({
    where: { agencyId, skpId: id, resolvedAt: null },
    orderBy: [{ at: "asc" }, { id: "asc" }],
    select: { id: true, row: true, authorName: true, text: true, at: true },
    take: MAX_COMMENTS,
  });
}
