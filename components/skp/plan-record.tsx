import type { ReactNode } from "react";
import { Alert } from "@/components/ui/alert";
import type { SkpPage } from "@/lib/skp/queries/page";
import type { Viewer } from "@/lib/skp/sentences";
import { ApproachForm } from "./approach-form";
import { BehaviourSection } from "./behaviour-section";
import { ClosedNotice } from "./closed-notice";
import { CommentCount } from "./comment-count";
import { HistorySection } from "./history-section";
import { PlanHead } from "./plan-head";
import { ResultSection } from "./result-section";
import { RowComments } from "./row-comments";
import { RowMarkNote } from "./row-mark";
import { SinceNotice } from "./since-notice";
import { TermsSection } from "./terms-section";

type Props = {
  page: SkpPage;
  viewer: Viewer;
  now: Date;
  removing: string | null /** From features that build on the plan: below its head. */;
  notice?: ReactNode;
};

/** One plan in the order of the official form; what the address opens becomes a form in its place. */
export function PlanRecord({ page, viewer, now, removing, notice }: Props) {
  const { actions, editing, head, revisions, time, zone } = page;
  const open = editing?.row ?? null;
  const [last] = revisions;
  const note = head.state === "RETURNED" && last?.note ? last : null;
  return (
    <>
      <PlanHead page={page} viewer={viewer} now={now} zone={zone} />
      {viewer !== "OTHER" && head.state !== "AGREED" && !time.writable && <ClosedNotice page={page} />}
      {note && (
        <div className="mb-6">
          <Alert tone="warning" title={`Catatan ${note.actorName}`}>
            <p className="whitespace-pre-line">{note.note}</p>
          </Alert>
        </div>
      )}
      <SinceNotice page={page} now={now} />
      <CommentCount page={page} />
      <RowMarkNote page={page} row="APPROACH" />
      <RowComments page={page} row="APPROACH" about="pendekatan" />
      {open === "pendekatan" && actions.includes("changeApproach") && <ApproachForm page={page} />}
      {notice}
      <ResultSection page={page} open={open} removing={removing} />
      <BehaviourSection page={page} open={open} />
      <TermsSection page={page} open={open} />
      <HistorySection page={page} />
    </>
  );
}
