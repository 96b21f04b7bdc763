import { ActionForm } from "@/components/form/action-form";
import { CheckboxRow } from "@/components/form/checkbox-row";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { SubmitButton } from "@/components/form/submit-button";
import { TextInput } from "@/components/form/text-input";
import { updateAgencyAction } from "@/lib/agency/actions";
import type { AgencyFacts } from "@/lib/agency/queries";
import { AgencyFields } from "./agency-fields";

export function AgencySettingsForm({ agency }: { agency: AgencyFacts }) {
  return (
    <ActionForm action={updateAgencyAction} className="max-w-xl">
      <Hidden name="version" value={agency.version} />
      <AgencyFields agency={agency} />
      <CheckboxRow
        name="selfReviewRequired"
        label="Wajibkan penilaian mandiri"
        help="Pegawai menilai dirinya lebih dahulu; atasan baru dapat menilai sesudahnya."
        defaultChecked={agency.selfReviewRequired}
      />
      <TextInput
        name="decisionWorkingDays"
        label="Hari kerja untuk memutuskan SKP"
        help="Untuk SKP yang diajukan sesudah Januari. Lewat itu, atasan pejabat penilai juga dapat memutuskannya. SKP yang diajukan sampai 31 Januari beralih pada akhir Januari."
        inputMode="numeric"
        defaultValue={String(agency.decisionWorkingDays)}
      />
      <CheckboxRow
        name="objectionCalendarDays"
        label="Hitung waktu keberatan dalam hari kalender"
        help="Tanpa centang: 14 hari kerja untuk mengajukan dan 7 hari kerja untuk memutus. Berlaku bagi dokumen yang disampaikan sesudah disimpan."
        defaultChecked={!agency.objectionWorkingDays}
      />
      <TextInput
        name="distributionMinimum"
        label="Pola distribusi diperiksa mulai dari berapa pegawai"
        help="Tim yang lebih kecil tidak diperiksa: satu orang di sana sudah bagian yang besar."
        inputMode="numeric"
        defaultValue={String(agency.distributionMinimum)}
      />
      <CheckboxRow
        name="evaluationTeams"
        label="Pakai tim evaluasi"
        help="Kepala unit atau admin kepegawaian dapat membentuk tim dari berbagai pihak yang membaca evaluasi satu unit dan memberi rekomendasi. Peraturan tidak mengaturnya; pejabat penilai tetap yang menetapkan."
        defaultChecked={agency.evaluationTeams}
      />
      <FormButtons>
        <SubmitButton>Simpan pengaturan</SubmitButton>
      </FormButtons>
    </ActionForm>
  );
}
