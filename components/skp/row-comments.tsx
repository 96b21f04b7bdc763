import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import { Hidden } from "@/components/form/hidden";
import { SubmitButton } from "@/components/form/submit-button";
import { ButtonLink } from "@/components/ui/button";
import { formatShortDate } from "@/lib/core/dates";
import { resolveCommentAction } from "@/lib/skp/actions";
import type { OpenComment } from "@/lib/skp/queries/comments";
import type { SkpPage } from "@/lib/skp/queries/page";
import { commentRow } from "@/lib/skp/rules/comments";
import { CommentForm } from "./comment-form";
import { SettledComments } from "./settled-comments";

type Props = {
  page: SkpPage;
  row: string /** "hasil kerja 2": for those who hear the page. */;
  about: string;
  /** What else can be done with the row: on one line with the way to comment. */
  children?: ReactNode;
};

/** What was said about one row, and on one line everything that can be done with it. */
export function RowComments({ page, row, about, children }: Props) {
  const comments = page.comments.filter((comment) => comment.row === row);
  const settled = page.settled.filter((comment) => comment.row === row);
  const mayComment = page.actions.includes("comment");
  if (comments.length + settled.length === 0 && !mayComment && !children) return null;
  const writing = mayComment && page.editing?.row === commentRow(row);
  return (
    <div id={`komentar-${row}`} className="print:hidden">
      {comments.map((comment) => (
        <Comment key={comment.id} page={page} comment={comment} maySettle={mayComment} />
      ))}
      <div className="-ms-4 mt-1 flex flex-wrap items-center gap-x-1">
        {children}
        {mayComment && !writing && (
          <ButtonLink tone="quiet" href={`/skp/${page.head.id}?ubah=${commentRow(row)}#komentar-${row}`}>
            <span>
              {comments.length === 0 ? "Beri komentar" : "Jawab"}
              <span className={row === "APPROACH" ? "" : "sr-only"}> tentang {about}</span>
            </span>
          </ButtonLink>
        )}
      </div>
      {writing && <CommentForm page={page} row={row} about={about} />}
      <SettledComments comments={settled} about={about} zone={page.zone} />
    </div>
  );
}

type CommentProps = { page: SkpPage; comment: OpenComment; maySettle: boolean };

function Comment({ page: { head, zone }, comment, maySettle }: CommentProps) {
  return (
    <div className="mt-2 border-s-4 border-due-ring ps-3">
      <p className="max-w-prose whitespace-pre-line">
        <span className="font-semibold">
          {comment.authorName}, {formatShortDate(comment.at, zone, comment.at)}:
        </span>{" "}
        {comment.text}
      </p>
      {maySettle && (
        <ActionForm action={resolveCommentAction} id={`selesai-${comment.id}`} className="-ms-4">
          <Hidden name="skpId" value={head.id} />
          <Hidden name="commentId" value={comment.id} />
          <SubmitButton tone="quiet">
            Tandai selesai<span className="sr-only">: komentar {comment.authorName}</span>
          </SubmitButton>
        </ActionForm>
      )}
    </div>
  );
}
