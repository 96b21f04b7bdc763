import { ActionForm } from "@/components/form/action-form";
import { Autosave } from "@/components/form/autosave";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { ButtonLink } from "@/components/ui/button";
import { addCommentAction } from "@/lib/skp/actions";
import type { SkpPage } from "@/lib/skp/queries/page";

type Props = { page: SkpPage; row: string; about: string };

/** Says something about one row to the other side. */
export function CommentForm({ page: { head, editing, zone }, row, about }: Props) {
  const typed = editing?.draft?.values.text;
  return (
    <ActionForm action={addCommentAction} id={`tulis-${row}`}>
      <Hidden name="skpId" value={head.id} />
      <Hidden name="row" value={row} />
      <TextArea
        name="text"
        label={`Komentar tentang ${about}`}
        rows={2}
        maxLength={2000}
        defaultValue={typeof typed === "string" ? typed : ""}
      />
      {editing && (
        <Autosave
          form={editing.draftName}
          serverSavedAt={editing.draft?.updatedAt.toISOString()}
          timeZone={zone}
        />
      )}
      <FormButtons>
        <SubmitButton>Kirim komentar</SubmitButton>
        <ButtonLink
          tone="quiet"
          data-cancel
          aria-keyshortcuts="Escape"
          href={`/skp/${head.id}#komentar-${row}`}
        >
          Batal
        </ButtonLink>
      </FormButtons>
    </ActionForm>
  );
}
