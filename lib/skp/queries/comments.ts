import "server-only";
import type { CommentEnd } from "@/lib/db/generated/enums";
import type { Tx } from "@/lib/db/tenant";
import { MAX_COMMENTS } from "@/lib/skp/rules/comments";
import type { SkpHead } from "./head";

/** What somebody said about one row and is not settled yet. */
export type OpenComment = { id: string; row: string; authorName: string; text: string; at: Date };

/** The same once it was settled: when, by whom where it is known, and how. */
export type SettledComment = OpenComment & {
  resolvedAt: Date;
  resolvedByName: string | null;
  end: CommentEnd | null;
};

export type PlanComments = { open: OpenComment[]; settled: SettledComment[] };

/** Everything that was said about the rows of a plan, oldest first. */
export async function listComments(tx: Tx, { agencyId, id }: SkpHead): Promise<PlanComments> {
  const rows = await tx.rowComment.findMany({
    where: { agencyId, skpId: id },
    orderBy: [{ at: "asc" }, { id: "asc" }],
    select: {
      id: true,
      row: true,
      authorName: true,
      text: true,
      at: true,
      resolvedAt: true,
      resolvedByName: true,
      end: true,
    },
    take: MAX_COMMENTS,
  });
  return {
    open: rows.filter(({ resolvedAt }) => resolvedAt === null),
    settled: rows.flatMap(({ resolvedAt, ...row }) => (resolvedAt === null ? [] : { ...row, resolvedAt })),
  };
}

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
