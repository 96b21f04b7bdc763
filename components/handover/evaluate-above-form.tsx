import { BEHAVIOUR_OPTIONS, OVERALL_OPTIONS } from "@/components/evaluation/rating-options";
import { ActionForm } from "@/components/form/action-form";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { RadioRows } from "@/components/form/radio-rows";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { Section } from "@/components/ui/section";
import type { EvaluationRecord } from "@/lib/evaluation/record";
import { evaluateAboveAction } from "@/lib/handover/actions";

/** The superior's evaluation when the appraiser made none: two ratings, their ground, a recommendation. */
export function EvaluateAboveForm({ record }: { record: EvaluationRecord }) {
  return (
    <Section title="Evaluasi sebagai pengganti">
      <p className="mb-4 max-w-prose">
        {record.appraiser?.name ?? "Pejabat penilai"} belum menetapkan hasil sampai jangka waktu evaluasi
        berakhir. Anda dapat menetapkan dan menandatanganinya; hasilnya bersifat final.
      </p>
      <ActionForm action={evaluateAboveAction}>
        <Hidden name="evaluationId" value={record.id} />
        <Hidden name="version" value={record.version} />
        <RadioRows name="resultRating" label="Rating hasil kerja" options={OVERALL_OPTIONS} />
        <RadioRows name="behaviourRating" label="Rating perilaku kerja" options={BEHAVIOUR_OPTIONS} />
        <TextArea
          name="reason"
          label="Dasar penilaian"
          help="Sebutkan realisasi, bukti dukung, dan umpan balik yang menjadi dasar."
          rows={4}
          maxLength={2000}
        />
        <TextArea name="recommendation" label="Catatan dan rekomendasi" optional rows={3} maxLength={2000} />
        <FormButtons>
          <SubmitButton>Tetapkan dan tandatangani</SubmitButton>
        </FormButtons>
      </ActionForm>
    </Section>
  );
}
