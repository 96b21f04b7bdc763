import { ActionForm } from "@/components/form/action-form";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { RadioRows } from "@/components/form/radio-rows";
import { SubmitButton } from "@/components/form/submit-button";
import { Section } from "@/components/ui/section";
import { chooseApproachAction } from "@/lib/organization/actions";
import type { UnitDetail } from "@/lib/organization/queries/unit";
import { APPROACH_LABEL, APPROACH_MEANING } from "@/lib/skp/labels";

type Props = { unit: UnitDetail; canChoose: boolean };

const CHOICES = [
  ...(["QUANTITATIVE", "QUALITATIVE"] as const).map((value) => ({
    value,
    label: APPROACH_LABEL[value],
    meaning: APPROACH_MEANING[value],
  })),
  { value: "", label: "Belum ditentukan", meaning: "SKP baru mengikuti SKP atasan langsung pegawainya." },
];

/** How plans of the unit are written: its head chooses (p.50), everybody else reads it. */
export function UnitApproach({ unit, canChoose }: Props) {
  if (!canChoose && unit.approach === null) return null;
  return (
    <Section title="Pendekatan SKP" id="pendekatan">
      {canChoose && unit.endedOn === null ? (
        <ActionForm action={chooseApproachAction} id="pilih-pendekatan">
          <Hidden name="unitId" value={unit.id} />
          <RadioRows
            name="approach"
            label="SKP pegawai unit ini ditulis secara"
            help="Berlaku untuk SKP yang dimulai sesudah ini, juga SKP pimpinan unit tepat di bawahnya. SKP yang sudah dimulai tetap seperti semula."
            options={CHOICES}
            defaultValue={unit.approach ?? ""}
          />
          <FormButtons>
            <SubmitButton>Simpan pendekatan</SubmitButton>
          </FormButtons>
        </ActionForm>
      ) : (
        <p>
          {unit.approach === null ? "Belum ditentukan" : APPROACH_LABEL[unit.approach]}, dipilih pimpinan
          unit.
        </p>
      )}
    </Section>
  );
}
