import { ActionForm } from "@/components/form/action-form";
import { Autosave } from "@/components/form/autosave";
import { DraftNotice } from "@/components/form/draft-notice";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { ButtonLink } from "@/components/ui/button";
import type { FormAction } from "@/lib/core/action";
import { linesOf } from "@/lib/skp/content";
import type { SkpPage } from "@/lib/skp/queries/page";

type Props = {
  page: SkpPage;
  action: FormAction;
  /** The hidden field that says which list this is. */
  which: { name: string; value: string };
  label: string;
  help?: string;
  rows: readonly { text: string }[];
  anchor: string;
};

/** A list of short texts, one line each. */
export function LinesForm({ page, action, which, label, help, rows, anchor }: Props) {
  const { head, editing, zone } = page;
  const stored = linesOf(rows);
  const draft = editing?.draft ?? null;
  const typed = (name: string) => {
    const value = draft?.values[name];
    return typeof value === "string" ? value : stored;
  };
  return (
    <div className="mt-2">
      {editing && draft && (
        <DraftNotice
          form={editing.draftName}
          savedAt={draft.updatedAt}
          zone={zone}
          back={`/skp/${head.id}?ubah=${editing.row}`}
        />
      )}
      <ActionForm action={action}>
        <Hidden name="skpId" value={head.id} />
        <Hidden name={which.name} value={which.value} />
        <Hidden name="before" value={typed("before")} />
        <TextArea
          name="lines"
          label={label}
          help={`${help === undefined ? "" : `${help} `}Satu baris untuk satu butir.`}
          optional
          rows={4}
          defaultValue={typed("lines")}
        />
        {editing && (
          <Autosave form={editing.draftName} serverSavedAt={draft?.updatedAt.toISOString()} timeZone={zone} />
        )}
        <FormButtons>
          <SubmitButton>Simpan</SubmitButton>
          <ButtonLink tone="quiet" data-cancel aria-keyshortcuts="Escape" href={`/skp/${head.id}#${anchor}`}>
            Batal
          </ButtonLink>
        </FormButtons>
      </ActionForm>
    </div>
  );
}
