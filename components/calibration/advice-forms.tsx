import { ActionForm } from "@/components/form/action-form";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { RadioRows } from "@/components/form/radio-rows";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { Section } from "@/components/ui/section";
import { adviseAction, answerAdviceAction } from "@/lib/calibration/actions";
import { TEXT_LIMIT } from "@/lib/calibration/schema";

const KINDS = [
  {
    value: "RECOMMENDATION",
    label: "Rekomendasi",
    meaning: "Pejabat penilai menjawabnya sebelum menetapkan.",
  },
  { value: "COMMENT", label: "Tanggapan", meaning: "Catatan tanpa jawaban." },
];

/** A member comments or recommends. */
export function AdviseForm({ evaluationId }: { evaluationId: string }) {
  return (
    <Section title="Tulis sebagai anggota tim">
      <ActionForm action={adviseAction} id="tulis">
        <Hidden name="evaluationId" value={evaluationId} />
        <RadioRows name="kind" label="Jenis" options={KINDS} defaultValue="RECOMMENDATION" />
        <TextArea
          name="text"
          label="Isi"
          help="Sesudah hasil diumumkan, pegawai membacanya dengan nama Anda. Tidak dapat diubah lagi."
          rows={5}
          maxLength={TEXT_LIMIT}
        />
        <FormButtons>
          <SubmitButton pendingText="Mengirim...">Kirim</SubmitButton>
        </FormButtons>
      </ActionForm>
    </Section>
  );
}

const ANSWERS = [
  { value: "ya", label: "Ikuti", meaning: "Anda mengubah rating sendiri pada halaman penilaian bila perlu." },
  { value: "tidak", label: "Tidak ikuti", meaning: "Penilaian Anda tetap." },
];

/** The appraiser answers one recommendation. */
export function AnswerAdvice({ adviceId }: { adviceId: string }) {
  return (
    <ActionForm action={answerAdviceAction} id={adviceId} className="mt-4">
      <Hidden name="adviceId" value={adviceId} />
      <RadioRows name="followed" label="Jawaban Anda" options={ANSWERS} />
      <TextArea name="answer" label="Alasan jawaban" rows={3} maxLength={TEXT_LIMIT} />
      <FormButtons>
        <SubmitButton pendingText="Menyimpan...">Simpan jawaban</SubmitButton>
      </FormButtons>
    </ActionForm>
  );
}
