import { ActionForm } from "@/components/form/action-form";
import { CheckboxRow } from "@/components/form/checkbox-row";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { Select } from "@/components/form/select";
import { SubmitButton } from "@/components/form/submit-button";
import { TextInput } from "@/components/form/text-input";
import { ButtonLink } from "@/components/ui/button";
import { createPositionAction, updatePositionAction } from "@/lib/organization/actions";
import { POSITION_KIND_LABELS, POSITION_LEVEL_LABELS } from "@/lib/organization/labels";
import type { getPosition } from "@/lib/organization/queries/unit";

type Position = NonNullable<Awaited<ReturnType<typeof getPosition>>>;
type Props = { unitId: string; position?: Position };

const optionsOf = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

/** Adds a position to a unit, or changes one. */
export function PositionForm({ unitId, position }: Props) {
  return (
    <ActionForm action={position ? updatePositionAction : createPositionAction}>
      {position ? (
        <>
          <Hidden name="positionId" value={position.id} />
          <Hidden name="version" value={position.version} />
        </>
      ) : (
        <Hidden name="unitId" value={unitId} />
      )}
      <TextInput
        name="name"
        label="Nama jabatan"
        help="Lengkap seperti pada SK, misalnya “Bidan Ahli Muda”."
        defaultValue={position?.name}
        maxLength={200}
      />
      <Select
        name="kind"
        label="Jenis jabatan"
        options={optionsOf(POSITION_KIND_LABELS)}
        defaultValue={position?.kind}
      />
      <Select
        name="level"
        label="Jenjang"
        options={optionsOf(POSITION_LEVEL_LABELS)}
        defaultValue={position?.level}
      />
      <CheckboxRow
        name="isUnitHead"
        label="Memimpin unit ini"
        help="Pemegangnya menjadi atasan langsung semua pegawai lain di unit ini."
        defaultChecked={position?.isUnitHead}
      />
      <FormButtons>
        <SubmitButton>Simpan jabatan</SubmitButton>
        <ButtonLink tone="quiet" href={`/unit/${unitId}`}>
          Batal
        </ButtonLink>
      </FormButtons>
    </ActionForm>
  );
}
