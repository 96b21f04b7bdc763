import { ActionForm } from "@/components/form/action-form";
import { DateInput } from "@/components/form/date-input";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { RadioRows } from "@/components/form/radio-rows";
import { SubmitButton } from "@/components/form/submit-button";
import { TextInput } from "@/components/form/text-input";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { assignAction } from "@/lib/employees/actions";
import type { PositionRow } from "@/lib/organization/queries/unit";
import { PositionSelect } from "./employee-forms";

type Props = { employeeId: string; positions: PositionRow[]; today: string };

const KINDS = [
  {
    value: "DEFINITIVE",
    label: "Definitif",
    meaning: "Jabatan tetap. Jabatan definitif sebelumnya berakhir sehari sebelum tanggal mulai.",
  },
  {
    value: "PLT",
    label: "Plt.",
    meaning: "Pelaksana tugas pada jabatan yang kosong; jabatan sendiri tetap.",
  },
  { value: "PLH", label: "Plh.", meaning: "Pelaksana harian selama pejabatnya berhalangan sementara." },
];

/** Puts a person on one of the posts of the unit that was chosen. */
export function AssignForm({ employeeId, positions, today }: Props) {
  if (positions.length === 0) {
    return (
      <EmptyState title="Unit ini belum punya jabatan.">
        <p>Pilih unit lain, atau minta admin kepegawaian menambahkan jabatan di unit ini.</p>
      </EmptyState>
    );
  }
  return (
    <ActionForm action={assignAction}>
      <Hidden name="employeeId" value={employeeId} />
      <PositionSelect positions={positions} />
      <RadioRows name="kind" label="Jenis penempatan" options={KINDS} defaultValue="DEFINITIVE" />
      <DateInput name="startsOn" label="Mulai" defaultValue={today} />
      <DateInput name="endsOn" label="Sampai" help="Kosongkan bila belum ditentukan." optional />
      <TextInput name="note" label="Dasar" help="Misalnya nomor SK." maxLength={200} optional />
      <FormButtons>
        <SubmitButton>Simpan penempatan</SubmitButton>
        <ButtonLink tone="quiet" href={`/pegawai/${employeeId}`}>
          Batal
        </ButtonLink>
      </FormButtons>
    </ActionForm>
  );
}
