import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import { Autosave } from "@/components/form/autosave";
import { DraftNotice } from "@/components/form/draft-notice";
import { Hidden } from "@/components/form/hidden";
import type { FormAction } from "@/lib/core/action";
import type { Zone } from "@/lib/core/dates";
import type { FormPage } from "@/lib/evaluation/queries/page";

type Props = {
  page: FormPage;
  action: FormAction;
  /** Own address, after a draft was thrown away. */
  back: string;
  zone: Zone;
  children: ReactNode;
};

/** A form of an evaluation: names the version it shows, keeps what is typed, offers what was typed before. */
export function EvaluationForm({ page, action, back, zone, children }: Props) {
  const { record, draftName, draft } = page;
  return (
    <>
      {draft && <DraftNotice form={draftName} savedAt={draft.updatedAt} zone={zone} back={back} />}
      <ActionForm action={action} className="[&_:is(input,select,textarea)]:scroll-mb-40">
        <Hidden name="evaluationId" value={record.id} />
        <Hidden name="version" value={record.version} />
        <Autosave form={draftName} serverSavedAt={draft?.updatedAt.toISOString()} timeZone={zone} />
        {children}
      </ActionForm>
    </>
  );
}
