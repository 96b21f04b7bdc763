import { ActionForm } from "@/components/form/action-form";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { RadioRows } from "@/components/form/radio-rows";
import { Select } from "@/components/form/select";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextInput } from "@/components/form/text-input";
import { IndicatorRows } from "@/components/skp/indicator-rows";
import { ButtonLink } from "@/components/ui/button";
import { saveLibraryAction } from "@/lib/library/actions";
import type { UnitChoice } from "@/lib/library/queries/branch";
import type { LibraryRow } from "@/lib/library/queries/shelf";
import { ASPECT_LABEL, KIND_LABEL } from "@/lib/skp/labels";

type Props = { row: LibraryRow | null; units: UnitChoice[]; forAgency: boolean };

const optionsOf = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

/** The form of one result of the library. */
export function LibraryForm({ row, units, forAgency }: Props) {
  const indicators = (row?.indicators ?? []).map((one) => ({
    id: "",
    statement: one.statement,
    aspect: one.aspect ?? "",
    perspective: one.perspective ?? "",
    target: one.target ?? "",
    unit: one.unit ?? "",
  }));
  return (
    <ActionForm action={saveLibraryAction}>
      <Hidden name="libraryId" value={row?.id ?? ""} />
      <Hidden name="version" value={row?.version ?? 0} />
      <TextArea
        name="statement"
        label="Rencana hasil kerja"
        help="Tulis yang dicapai, bukan kegiatannya."
        rows={2}
        defaultValue={row?.statement}
      />
      <RadioRows
        name="kind"
        label="Jenis"
        options={optionsOf(KIND_LABEL)}
        defaultValue={row?.kind ?? "MAIN"}
      />
      <TextInput
        name="positionName"
        label="Untuk jabatan"
        optional
        help="Kosongkan untuk semua jabatan."
        defaultValue={row?.positionName ?? ""}
      />
      <Select
        name="unitId"
        label="Untuk unit"
        help="Berlaku juga untuk unit di bawahnya."
        optional={forAgency}
        options={units.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={row?.unitId ?? (forAgency ? "" : units[0]?.id)}
        emptyLabel={forAgency ? "Seluruh instansi" : "Pilih unit"}
      />
      <IndicatorRows
        rows={indicators}
        side={{ name: "aspect", label: "Aspek", options: optionsOf(ASPECT_LABEL) }}
        hasTarget
      />
      <FormButtons>
        <SubmitButton>Simpan di pustaka</SubmitButton>
        <ButtonLink tone="quiet" href="/pustaka-kinerja">
          Batal
        </ButtonLink>
      </FormButtons>
    </ActionForm>
  );
}
