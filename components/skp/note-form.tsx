import { ActionForm } from "@/components/form/action-form";
import { Autosave } from "@/components/form/autosave";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";

import type { FormAction } from "@/lib/core/action";
import type { SkpPage } from "@/lib/skp/queries/page";

type Props = {
  page: SkpPage;
  action: FormAction;
  label: string;
  help?: string;
  button: string;
  tone?: "primary" | "secondary";
  id?: string;
  /** What the note starts with when nothing was typed yet. */
  suggestion?: string;
  /** Further fields above the note. */
  children?: React.ReactNode;
};

/** A step that needs a written reason. */
export function NoteForm({ page, action, label, help, button, tone, id, suggestion = "", children }: Props) {
  const { head, editing, zone } = page;
  const typed = editing?.draft?.values.note;
  return (
    <ActionForm action={action} id={id}>
      <Hidden name="skpId" value={head.id} />
      <Hidden name="version" value={head.version} />
      {children}
      <TextArea
        name="note"
        label={label}
        help={help}
        rows={3}
        maxLength={2000}
        defaultValue={typeof typed === "string" ? typed : suggestion}
      />
      {editing && (
        <Autosave
          form={editing.draftName}
          serverSavedAt={editing.draft?.updatedAt.toISOString()}
          timeZone={zone}
        />
      )}
      <FormButtons>
        <SubmitButton tone={tone}>{button}</SubmitButton>
      </FormButtons>
    </ActionForm>
  );
}
