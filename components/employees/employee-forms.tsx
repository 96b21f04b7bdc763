import { ActionForm } from "@/components/form/action-form";
import { DateInput } from "@/components/form/date-input";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { Select } from "@/components/form/select";
import { SubmitButton } from "@/components/form/submit-button";
import { ButtonLink } from "@/components/ui/button";
import { createEmployeeAction, updateEmployeeAction } from "@/lib/employees/actions";
import type { Person } from "@/lib/employees/queries/person";
import type { PositionRow, UnitDetail } from "@/lib/organization/queries/unit";
import { PersonFields } from "./person-fields";

type CreateProps = { unit: UnitDetail; positions: PositionRow[]; today: string };

/** A new employee with the first post in `unit`. */
export function CreateEmployeeForm({ unit, positions, today }: CreateProps) {
  return (
    <ActionForm action={createEmployeeAction}>
      <PersonFields />
      <PositionSelect positions={positions} />
      <DateInput name="startsOn" label="Mulai pada jabatan itu" defaultValue={today} />
      <FormButtons>
        <SubmitButton>Tambah pegawai</SubmitButton>
        <ButtonLink tone="quiet" href={`/unit/${unit.id}`}>
          Batal
        </ButtonLink>
      </FormButtons>
    </ActionForm>
  );
}

export function UpdateEmployeeForm({ person }: { person: Person }) {
  return (
    <ActionForm action={updateEmployeeAction}>
      <Hidden name="employeeId" value={person.id} />
      <Hidden name="version" value={person.version} />
      {/* Told by the NIP; only officials without one keep what was recorded. */}
      <Hidden name="gender" value={person.gender ?? ""} />
      <Hidden name="birthDate" value={person.birthDate?.toISOString().slice(0, 10) ?? ""} />
      <PersonFields person={person} />
      <FormButtons>
        <SubmitButton>Simpan data</SubmitButton>
        <ButtonLink tone="quiet" href={`/pegawai/${person.id}`}>
          Batal
        </ButtonLink>
      </FormButtons>
    </ActionForm>
  );
}

/** One of the posts of a unit, the leading one marked. */
export function PositionSelect({ positions }: { positions: PositionRow[] }) {
  const options = positions.map(({ id, name, isUnitHead }) => ({
    value: id,
    label: isUnitHead ? `${name} (memimpin unit)` : name,
  }));
  return <Select name="positionId" label="Jabatan" options={options} emptyLabel="Pilih jabatan" />;
}
