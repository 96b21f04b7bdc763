import { ActionForm } from "@/components/form/action-form";
import { Autosave } from "@/components/form/autosave";
import { DateInput } from "@/components/form/date-input";
import { DraftNotice } from "@/components/form/draft-notice";
import { drafted } from "@/components/form/drafted";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { Select } from "@/components/form/select";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextInput } from "@/components/form/text-input";
import { ButtonLink } from "@/components/ui/button";
import type { Zone } from "@/lib/core/dates";
import { writeNotesAction } from "@/lib/dialogue/actions";
import type { StepPage } from "@/lib/dialogue/page-data";

const SPARE = [null, null];

/** Notes and agreed actions. Two rows are spare: saving and opening again gives two more. */
export function NotesForm({ page, zone }: { page: StepPage; zone: Zone }) {
  const { id, notes, appreciation, agreed, version, draftName: form, draft } = page;
  const rows = [...agreed.filter(({ state }) => state === "OPEN"), ...SPARE];
  const back = `/dialog/${id}/catatan`;
  return (
    <>
      {draft && <DraftNotice form={form} savedAt={draft.updatedAt} zone={zone} back={back} />}
      <ActionForm action={writeNotesAction}>
        <Autosave form={form} serverSavedAt={draft?.updatedAt.toISOString()} timeZone={zone} />
        <Hidden name="dialogueId" value={id} />
        <Hidden name="version" value={drafted(draft, "version", String(version)) ?? version} />
        <TextArea
          name="appreciation"
          label="Yang sudah baik"
          help="Apresiasi atas hasil dan perilaku yang perlu dipertahankan."
          rows={3}
          maxLength={4000}
          optional
          defaultValue={drafted(draft, "appreciation", appreciation)}
        />
        <TextArea
          name="notes"
          label="Catatan"
          help="Pokok pembicaraan, kesepakatan, dan dukungan yang diperlukan."
          rows={8}
          maxLength={10_000}
          defaultValue={drafted(draft, "notes", notes)}
        />
        <h2 className="mt-8 mb-1 text-lg">Tindak lanjut yang disepakati</h2>
        <p className="mb-4 max-w-prose text-quiet">
          Baris kosong diabaikan. Kosongkan teks sebuah baris untuk menghapusnya. Perlu lebih dari dua baris
          baru? Simpan dahulu, lalu buka lagi.
        </p>
        {rows.map((row, index) => (
          <ActionRow key={row?.id ?? `baru-${index}`} row={row} index={index} page={page} />
        ))}
        <FormButtons>
          <SubmitButton>Simpan catatan</SubmitButton>
          <ButtonLink tone="quiet" href={`/dialog/${id}`}>
            Batal
          </ButtonLink>
        </FormButtons>
      </ActionForm>
    </>
  );
}

type RowProps = { row: StepPage["agreed"][number] | null; index: number; page: StepPage };

function ActionRow({ row, index, page: { employeeName, leaderName, draft } }: RowProps) {
  const name = (field: string) => `actions.${index}.${field}`;
  const value = (field: string, stored?: string) => drafted(draft, name(field), stored);
  return (
    <fieldset className="mb-4 border-t border-line pt-3">
      <legend className="font-semibold">Tindak lanjut {index + 1}</legend>
      <Hidden name={name("id")} value={row?.id ?? ""} />
      <TextInput
        name={name("text")}
        label="Yang dilakukan"
        optional
        defaultValue={value("text", row?.text)}
      />
      <Select
        name={name("owner")}
        label="Oleh"
        options={[
          { value: "EMPLOYEE", label: employeeName },
          { value: "LEADER", label: leaderName },
        ]}
        defaultValue={value("owner", row?.owner ?? "EMPLOYEE")}
      />
      <DateInput
        name={name("dueOn")}
        label="Batas waktu"
        help="Perlu diisi bila barisnya dipakai."
        optional
        defaultValue={value("dueOn", row?.dueOn.toISOString().slice(0, 10))}
      />
    </fieldset>
  );
}
