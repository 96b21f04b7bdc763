import { ActionForm } from "@/components/form/action-form";
import { DateInput } from "@/components/form/date-input";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { RadioRows } from "@/components/form/radio-rows";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextInput } from "@/components/form/text-input";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { overrideSuperiorAction } from "@/lib/employees/actions";
import { fullName } from "@/lib/employees/names";
import type { Candidate } from "@/lib/employees/queries/candidates";

type Props = { employeeId: string; text: string; found: Candidate[]; today: string };

/** Finds the person who is to be the superior, then asks since when and why. */
export function OverrideForm({ employeeId, text, found, today }: Props) {
  const others = found.filter(({ id }) => id !== employeeId);
  return (
    <>
      <FilterBar path={`/pegawai/${employeeId}/atasan`} submitLabel="Cari">
        <TextInput
          name="cari"
          label="Cari calon atasan"
          help="Awal kata dari nama, atau NIP lengkap"
          type="search"
          defaultValue={text}
          maxLength={100}
        />
      </FilterBar>
      {text !== "" && others.length === 0 && (
        <EmptyState title="Tidak ada pegawai yang cocok.">
          <p>Periksa ejaan nama, atau tulis awal katanya saja.</p>
        </EmptyState>
      )}
      {others.length > 0 && (
        <ActionForm action={overrideSuperiorAction} className="mt-6">
          <Hidden name="employeeId" value={employeeId} />
          <RadioRows name="superiorId" label="Atasan langsung" options={others.map(optionOf)} />
          <TextArea
            name="reason"
            label="Alasan"
            help="Pegawai ini dan atasannya dapat membacanya, misalnya “Surat tugas nomor 12 tahun 2026”."
            maxLength={500}
          />
          <DateInput name="startsOn" label="Berlaku mulai" defaultValue={today} />
          <DateInput name="endsOn" label="Sampai" help="Kosongkan bila belum ditentukan." optional />
          <FormButtons>
            <SubmitButton>Tetapkan atasan</SubmitButton>
            <ButtonLink tone="quiet" href={`/pegawai/${employeeId}`}>
              Batal
            </ButtonLink>
          </FormButtons>
        </ActionForm>
      )}
    </>
  );
}

function optionOf(candidate: Candidate) {
  const place = [candidate.positionName, candidate.unitName].filter((part) => part !== null);
  return { value: candidate.id, label: fullName(candidate), meaning: place.join(", ") };
}
