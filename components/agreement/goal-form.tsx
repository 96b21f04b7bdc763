import { ActionForm } from "@/components/form/action-form";
import { Autosave } from "@/components/form/autosave";
import { DraftNotice } from "@/components/form/draft-notice";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { Select } from "@/components/form/select";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextInput } from "@/components/form/text-input";
import { ButtonLink } from "@/components/ui/button";
import { saveGoalAction } from "@/lib/agreement/actions";
import type { AgreementPage, GoalRow } from "@/lib/agreement/queries/agreement";
import type { LinkChoices } from "@/lib/agreement/queries/link-choices";
import { GoalIndicatorFields } from "./goal-indicator-fields";
import { goalValues } from "./goal-values";

type Props = { page: AgreementPage; goal: GoalRow | null; choices: LinkChoices };

/** Empty rows after the written ones; saving gives new ones. */
const SPARE = 2;

/** The form of one goal, in the place where the goal is read. */
export function GoalForm({ page: { head, editing, zone }, goal, choices }: Props) {
  const draft = editing?.draft ?? null;
  const values = goalValues(goal, draft);
  const rows = values.indicators;
  const address = `/perjanjian-kinerja/${head.id}`;
  const anchor = goal === null ? "#sasaran" : `#sasaran-${goal.id}`;
  return (
    <div className="border-s-4 border-action ps-4">
      <h3 className="mb-3 text-base">{goal === null ? "Sasaran baru" : "Ubah sasaran"}</h3>
      {editing && draft && (
        <DraftNotice
          form={editing.draftName}
          savedAt={draft.updatedAt}
          zone={zone}
          back={`${address}?ubah=${goal?.id ?? "baru"}`}
        />
      )}
      <ActionForm action={saveGoalAction}>
        <Hidden name="agreementId" value={head.id} />
        <Hidden name="goalId" value={goal?.id ?? ""} />
        <Hidden name="version" value={values.version} />
        <TextArea
          name="statement"
          label="Sasaran"
          help="Tulis keadaan yang akan dicapai, bukan kegiatannya."
          rows={2}
          defaultValue={values.statement}
        />
        <TextInput
          name="code"
          label="Kode"
          help="Seperti tercetak pada dokumen, misalnya “SP 3”."
          optional
          width="max-w-60"
          defaultValue={values.code}
        />
        {choices.parents.length > 0 && (
          <Select
            name="parentId"
            label="Mendukung sasaran unit di atasnya"
            optional
            emptyLabel="Belum dihubungkan"
            options={choices.parents.map(({ id, unitName, statement }) => ({
              value: id,
              label: `${unitName}: ${statement}`,
            }))}
            defaultValue={values.parentId}
          />
        )}
        {choices.strategic.length > 0 && (
          <Select
            name="strategicGoalId"
            label="Mendukung sasaran rencana strategis"
            optional
            emptyLabel="Tidak langsung"
            options={choices.strategic.map(({ id, code, statement }) => ({
              value: id,
              label: code === null ? statement : `${code}: ${statement}`,
            }))}
            defaultValue={values.strategicGoalId}
          />
        )}
        {Array.from({ length: Math.min(30, rows.length + SPARE) }, (_, index) => (
          <GoalIndicatorFields key={rows[index]?.id || `baru-${index}`} index={index} row={rows[index]} />
        ))}
        <p className="text-sm text-quiet">
          Kosongkan satu indikator seluruhnya untuk menghapusnya. Sesudah disimpan tersedia baris kosong lagi.
        </p>
        {editing && (
          <Autosave form={editing.draftName} serverSavedAt={draft?.updatedAt.toISOString()} timeZone={zone} />
        )}
        <FormButtons>
          <SubmitButton>Simpan sasaran</SubmitButton>
          <ButtonLink tone="quiet" href={`${address}${anchor}`}>
            Batal
          </ButtonLink>
        </FormButtons>
      </ActionForm>
    </div>
  );
}
