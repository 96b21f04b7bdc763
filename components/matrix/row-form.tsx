import { ActionForm } from "@/components/form/action-form";
import { Autosave } from "@/components/form/autosave";
import { CheckboxRow } from "@/components/form/checkbox-row";
import { DraftNotice } from "@/components/form/draft-notice";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { ButtonLink } from "@/components/ui/button";
import type { Zone } from "@/lib/core/dates";
import type { SavedDraft } from "@/lib/core/drafts";
import { saveMatrixRowAction } from "@/lib/matrix/actions";
import type { MatrixFrame, SeenPerson } from "@/lib/matrix/page-data";
import { rowValues } from "./row-values";
import { columnAnchor, columnName, rowAnchor, rowHref } from "./words";

type Props = {
  frame: MatrixFrame;
  person: SeenPerson;
  draft: { name: string; saved: SavedDraft | null };
  zone: Zone;
};

/** All columns of one person: one result per line, or "tidak ada peran". */
export function RowForm({ frame, person, draft, zone }: Props) {
  const { plan, columns } = frame;
  const { version, cells } = rowValues(person, columns, draft.saved);
  const isLinked = person.roles.some(({ result }) => result !== null);
  return (
    <>
      {draft.saved && (
        <DraftNotice
          form={draft.name}
          savedAt={draft.saved.updatedAt}
          zone={zone}
          back={rowHref(plan, person)}
        />
      )}
      <ActionForm action={saveMatrixRowAction}>
        <Hidden name="skpId" value={plan.id} />
        <Hidden name="employeeId" value={person.employeeId} />
        <Hidden name="version" value={version} />
        <p className="mb-4 max-w-prose text-quiet">
          Tulis yang dicapai, bukan kegiatannya. Satu hasil per baris; kosongkan bila belum diputuskan.
        </p>
        {cells.map(({ column, lines, isNone }, index) => (
          <fieldset
            key={column.id}
            id={columnAnchor(column)}
            className="mb-6 max-w-2xl border-t border-line pt-3"
          >
            <legend className="sr-only">{columnName(plan, index)}</legend>
            <Hidden name={`cells.${index}.columnId`} value={column.id} />
            <TextArea
              name={`cells.${index}.lines`}
              label={`${columnName(plan, index)}: ${column.statement}`}
              optional
              rows={3}
              defaultValue={lines}
            />
            <CheckboxRow name={`cells.${index}.isNone`} label="Tidak ada peran" defaultChecked={isNone} />
          </fieldset>
        ))}
        {isLinked && (
          <CheckboxRow
            name="mayUnlink"
            label="Peran yang saya hapus boleh dilepas dari SKP"
            help="Hasil kerjanya tetap ada di SKP orang ini; hanya tautannya ke matriks yang hilang."
          />
        )}
        <Autosave form={draft.name} serverSavedAt={draft.saved?.updatedAt.toISOString()} timeZone={zone} />
        <FormButtons>
          <SubmitButton>Simpan peran</SubmitButton>
          <ButtonLink tone="quiet" href={`/skp/${plan.id}/matriks#${rowAnchor(person)}`}>
            Batal
          </ButtonLink>
        </FormButtons>
      </ActionForm>
    </>
  );
}
