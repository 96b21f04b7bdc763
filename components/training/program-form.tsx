import { ActionForm } from "@/components/form/action-form";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { NumberInput } from "@/components/form/number-input";
import { Select } from "@/components/form/select";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextInput } from "@/components/form/text-input";
import { ButtonLink } from "@/components/ui/button";
import type { Competency } from "@/lib/db/generated/enums";
import { COMPETENCY_LABEL } from "@/lib/evaluation/labels";
import { createProgramAction, updateProgramAction } from "@/lib/training/actions";
import { TRAINING_TYPES, trainingTypeLabel } from "@/lib/training/types";

type Program = {
  id: string;
  name: string;
  type: number;
  competency: Competency | null;
  provider: string;
  hours: number;
  description: string | null;
  version: number;
};

/** A new programme, or a change of one. */
export function ProgramForm({ program }: { program: Program | null }) {
  return (
    <ActionForm action={program === null ? createProgramAction : updateProgramAction}>
      {program !== null && (
        <>
          <Hidden name="programId" value={program.id} />
          <Hidden name="version" value={program.version} />
        </>
      )}
      <TextInput name="name" label="Nama program" defaultValue={program?.name} />
      <Select
        name="type"
        label="Jenis"
        emptyLabel="Pilih jenis"
        options={TRAINING_TYPES.map(({ type }) => ({ value: String(type), label: trainingTypeLabel(type) }))}
        defaultValue={program === null ? undefined : String(program.type)}
      />
      <Select
        name="competency"
        label="Kompetensi yang dikembangkan"
        optional
        emptyLabel="Tidak khusus"
        options={Object.entries(COMPETENCY_LABEL).map(([value, label]) => ({ value, label }))}
        defaultValue={program?.competency ?? undefined}
      />
      <TextInput name="provider" label="Penyelenggara" defaultValue={program?.provider} />
      <NumberInput
        name="hours"
        label="Lama"
        help="Satu jam pelajaran (JP) sama dengan 45 menit."
        unit="JP"
        defaultValue={program === null ? undefined : String(program.hours)}
      />
      <TextArea
        name="description"
        label="Isi program"
        optional
        rows={5}
        maxLength={5000}
        defaultValue={program?.description ?? undefined}
      />
      <FormButtons>
        <SubmitButton>Simpan program</SubmitButton>
        <ButtonLink tone="quiet" href={`/admin/pelatihan${program === null ? "" : `/${program.id}`}`}>
          Batal
        </ButtonLink>
      </FormButtons>
    </ActionForm>
  );
}
