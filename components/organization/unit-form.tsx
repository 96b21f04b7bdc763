import { ActionForm } from "@/components/form/action-form";
import { DateInput } from "@/components/form/date-input";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { SubmitButton } from "@/components/form/submit-button";
import { ButtonLink } from "@/components/ui/button";
import {
  createUnitAction,
  endUnitAction,
  moveUnitAction,
  updateUnitAction,
} from "@/lib/organization/actions";
import type { UnitDetail } from "@/lib/organization/queries/unit";
import { UnitFields } from "./unit-fields";

/** A new unit below `parentId`; null for the top unit of the agency. */
export function CreateUnitForm({ parentId }: { parentId: string | null }) {
  return (
    <ActionForm action={createUnitAction}>
      <Hidden name="parentId" value={parentId ?? ""} />
      <UnitFields />
      <FormButtons>
        <SubmitButton>Buat unit</SubmitButton>
        <ButtonLink tone="quiet" href={parentId === null ? "/unit" : `/unit/${parentId}`}>
          Batal
        </ButtonLink>
      </FormButtons>
    </ActionForm>
  );
}

export function UpdateUnitForm({ unit }: { unit: UnitDetail }) {
  return (
    <ActionForm action={updateUnitAction} id="ubah">
      <Hidden name="unitId" value={unit.id} />
      <Hidden name="version" value={unit.version} />
      <UnitFields unit={unit} />
      <FormButtons>
        <SubmitButton>Simpan unit</SubmitButton>
        <ButtonLink tone="quiet" href={`/unit/${unit.id}`}>
          Batal
        </ButtonLink>
      </FormButtons>
    </ActionForm>
  );
}

/** Hangs the unit under the parent that was found. */
export function MoveUnitForm({ unit, parentId, parentName }: { unit: UnitDetail } & Parent) {
  return (
    <ActionForm action={moveUnitAction} id="pindah">
      <Hidden name="unitId" value={unit.id} />
      <Hidden name="version" value={unit.version} />
      <Hidden name="parentId" value={parentId} />
      <p className="max-w-prose">
        {unit.name} beserta semua unit di bawahnya pindah ke bawah <strong>{parentName}</strong>. Atasan
        langsung pegawai di dalamnya disesuaikan saat itu juga.
      </p>
      <FormButtons>
        <SubmitButton>Pindahkan unit</SubmitButton>
        <ButtonLink tone="quiet" href={`/unit/${unit.id}/ubah`}>
          Batal
        </ButtonLink>
      </FormButtons>
    </ActionForm>
  );
}

type Parent = { parentId: string; parentName: string };

export function EndUnitForm({ unit, today }: { unit: UnitDetail; today: string }) {
  return (
    <ActionForm action={endUnitAction} id="tutup">
      <Hidden name="unitId" value={unit.id} />
      <Hidden name="version" value={unit.version} />
      <DateInput
        name="endedOn"
        label="Tanggal penutupan"
        help="Unit harus sudah kosong: tanpa pegawai dan tanpa unit bawahan."
        defaultValue={today}
      />
      <FormButtons>
        <SubmitButton tone="danger">Tutup unit</SubmitButton>
      </FormButtons>
    </ActionForm>
  );
}
