import "server-only";
import type { CommentEnd } from "@/lib/db/generated/enums";
import type { Tx } from "@/lib/db/tenant";
import type { SkpHead } from "./head";

/** What somebody said about one row and is not settled yet. */
export type OpenComment = { id: string; row: string; authorName: string; text: string; at: Date };

/** The same once it was settled: when, by whom where it is known, and how. */
export type SettledComment = OpenComment & {
  resolvedAt: Date;
  resolvedByName: string | null;
  end: CommentEnd | null;
};

type Ending = { end: CommentEnd; name: string; now: Date; row?: string };

/** Settles what is still open: in the whole plan with the agreement, of one row with its removal. */
export async function settleComments(
  tx: Tx,
  { agencyId, id }: Pick<SkpHead, "agencyId" | "id">,
  { end, name, now, row }: Ending,
): Promise<void> {
  await tx.rowComment.updateMany({
    where: { agencyId, skpId: id, resolvedAt: null, ...(row !== undefined && { row }) },
    data: { resolvedAt: now, resolvedByName: name, end },
  });
}
