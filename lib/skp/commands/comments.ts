import "server-only";
import { command } from "@/lib/core/command";
import { deleteDraft } from "@/lib/core/drafts";
import { reject } from "@/lib/core/errors";
import { BehaviourValue, SkpTermKind } from "@/lib/db/generated/enums";
import type { Tx } from "@/lib/db/tenant";
import { parseId } from "@/lib/skp/address";
import { addCommentInput, resolveCommentInput } from "@/lib/skp/dialogue-schema";
import { planDraft } from "@/lib/skp/drafts";
import { canEver } from "@/lib/skp/policy";
import { commentRow, MAX_COMMENTS } from "@/lib/skp/rules/comments";
import { auditOf, loadSkp, requireMoment } from "./subject";

/** Either side says something about one row of the plan, until it is agreed (p.26: the dialogue is mandatory). */
export const addComment = command({
  event: "skp.comment",
  input: addCommentInput,
  load: loadSkp,
  allow: (actor, skp) => canEver(actor, skp, "comment"),
  run: async ({ tx, actor, input: { row, text }, subject, now }) => {
    await requireMoment({ tx, actor, subject, now }, "comment");
    const { agencyId, id: skpId } = subject;
    if (!(await isRow(tx, agencyId, skpId, row))) reject("COMMENT_ROW_GONE");
    const count = await tx.rowComment.count({ where: { agencyId, skpId } });
    if (count >= MAX_COMMENTS) reject("TOO_MANY_COMMENTS");
    const data = { agencyId, skpId, row, text, authorId: actor.employeeId, authorName: actor.name, at: now };
    const { id } = await tx.rowComment.create({ data, select: { id: true } });
    await deleteDraft(tx, actor, planDraft(actor.accountId, skpId, commentRow(row)));
    return { skpId, row, commentId: id };
  },
  audit: ({ subject, data }) => auditOf(subject, { row: data.row }),
});

/** Either side calls a comment settled; said twice it stays settled. */
export const resolveComment = command({
  event: "skp.comment.resolve",
  input: resolveCommentInput,
  load: loadSkp,
  allow: (actor, skp) => canEver(actor, skp, "comment"),
  run: async ({ tx, actor, input, subject, now }) => {
    await requireMoment({ tx, actor, subject, now }, "comment");
    const { agencyId, id: skpId } = subject;
    const key = { agencyId, skpId, id: input.commentId };
    const comment = await tx.rowComment.findFirst({ where: key, select: { row: true } });
    if (comment === null) reject("NOT_FOUND");
    await tx.rowComment.updateMany({
      where: { ...key, resolvedAt: null },
      data: { resolvedAt: now, resolvedByName: actor.name, end: "SETTLED" },
    });
    return { skpId, row: comment.row };
  },
  audit: ({ subject, input }) => auditOf(subject, { commentId: input.commentId }),
});

async function isRow(tx: Tx, agencyId: string, skpId: string, row: string): Promise<boolean> {
  if (row === "APPROACH" || row in BehaviourValue || row in SkpTermKind) return true;
  const id = parseId(row);
  return id !== null && (await tx.workResult.count({ where: { agencyId, skpId, id } })) === 1;
}
