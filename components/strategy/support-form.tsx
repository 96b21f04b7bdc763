import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import { Autosave } from "@/components/form/autosave";
import { DraftNotice } from "@/components/form/draft-notice";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { ButtonLink } from "@/components/ui/button";
import type { FormAction } from "@/lib/core/action";
import { listAddress } from "@/lib/strategy/address";
import type { SupportPage } from "@/lib/strategy/page-data";

type Props = {
  page: SupportPage<{ version: number }>;
  action: FormAction;
  /** Where this form is: after throwing a draft away. */
  address: string;
  buttons: ReactNode;
  children: ReactNode;
};

/** The frame of the three forms: what they are about, the autosaved copy, the buttons. */
export function SupportForm({ page, action, address, buttons, children }: Props) {
  const { head, indicator, stored, draft, draftName, zone } = page;
  const typed = draft?.values.version;
  return (
    <>
      {draft && <DraftNotice form={draftName} savedAt={draft.updatedAt} zone={zone} back={address} />}
      <ActionForm action={action}>
        <Hidden name="skpId" value={head.id} />
        <Hidden name="indicatorId" value={indicator.id} />
        <Hidden name="version" value={typeof typed === "string" ? typed : (stored?.version ?? 0)} />
        {children}
        <Autosave form={draftName} serverSavedAt={draft?.updatedAt.toISOString()} timeZone={zone} />
        <FormButtons>
          {buttons}
          <ButtonLink tone="quiet" href={`${listAddress(head.id)}#indikator-${indicator.id}`}>
            Batal
          </ButtonLink>
        </FormButtons>
      </ActionForm>
    </>
  );
}
