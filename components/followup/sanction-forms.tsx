import { ActionForm } from "@/components/form/action-form";
import { DateInput } from "@/components/form/date-input";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { RadioRows } from "@/components/form/radio-rows";
import { Select } from "@/components/form/select";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextInput } from "@/components/form/text-input";
import { Section } from "@/components/ui/section";
import {
  answerSanctionAction,
  endSanctionAction,
  recordSanctionAction,
  seeSanctionAction,
} from "@/lib/followup/actions";
import type { SanctionForm, SanctionView } from "@/lib/followup/queries/sanctions";
import { subperiodLabel } from "@/lib/periods/labels";

type Target = { sanction: Pick<SanctionView, "id" | "version"> };

export function SeenForm({ sanction }: Target) {
  return (
    <ActionForm action={seeSanctionAction} id="dibaca">
      <Hidden name="sanctionId" value={sanction.id} />
      <SubmitButton>Saya sudah membaca</SubmitButton>
    </ActionForm>
  );
}

export function AnswerForm({ sanction }: Target) {
  return (
    <Section title="Tanggapan Anda">
      <ActionForm action={answerSanctionAction} id="tanggapan">
        <Hidden name="sanctionId" value={sanction.id} />
        <Hidden name="version" value={sanction.version} />
        <TextArea
          name="statement"
          label="Tanggapan"
          help="Disimpan bersama catatan ini; sekali dikirim tidak berubah. Upaya administratif mengikuti peraturannya sendiri."
          rows={4}
          maxLength={4000}
        />
        <FormButtons>
          <SubmitButton pendingText="Mengirim...">Kirim tanggapan</SubmitButton>
        </FormButtons>
      </ActionForm>
    </Section>
  );
}

const ENDS = [
  { value: "SERVED", label: "Selesai dijalani" },
  { value: "REVOKED", label: "Dicabut", meaning: "Misalnya karena upaya administratif dikabulkan." },
];

export function EndForm({ sanction }: Target) {
  return (
    <Section title="Akhiri">
      <ActionForm action={endSanctionAction} id="akhiri">
        <Hidden name="sanctionId" value={sanction.id} />
        <Hidden name="version" value={sanction.version} />
        <RadioRows name="state" label="Keadaan" options={ENDS} />
        <TextArea name="reason" label="Dasarnya" rows={3} maxLength={4000} />
        <FormButtons>
          <SubmitButton tone="secondary">Akhiri sanksi</SubmitButton>
        </FormButtons>
      </ActionForm>
    </Section>
  );
}

/** For who records a sanction: everything the record must stand on. */
export function RecordSanctionForm({ form }: { form: SanctionForm }) {
  return (
    <ActionForm action={recordSanctionAction}>
      <Hidden name="employeeId" value={form.employeeId} />
      <TextInput name="title" label="Bentuk sanksi" maxLength={200} />
      <TextArea
        name="legalBasis"
        label="Dasar hukum"
        help="Peraturan dengan pasalnya."
        rows={2}
        maxLength={1000}
      />
      <TextInput name="decisionNumber" label="Nomor keputusan" maxLength={150} />
      <DateInput name="decidedOn" label="Tanggal keputusan" />
      <TextArea name="reason" label="Alasan" rows={4} maxLength={4000} />
      <Select
        name="evaluationId"
        label="Evaluasi yang mendasari"
        optional
        emptyLabel="Tidak disebutkan"
        options={form.evaluations.map((one) => ({
          value: one.id,
          label: `${subperiodLabel(one)} ${one.year}`,
        }))}
      />
      <DateInput name="startsOn" label="Mulai berlaku" />
      <DateInput name="endsOn" label="Berlaku sampai" optional />
      <FormButtons>
        <SubmitButton pendingText="Mencatat...">Catat sanksi</SubmitButton>
      </FormButtons>
    </ActionForm>
  );
}
