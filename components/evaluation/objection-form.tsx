import { EvaluationForm } from "@/components/evaluation/evaluation-form";
import { startingFrom } from "@/components/evaluation/typed";
import { FormButtons } from "@/components/form/form-buttons";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { ButtonLink } from "@/components/ui/button";
import type { Zone } from "@/lib/core/dates";
import { objectToEvaluationAction } from "@/lib/evaluation/actions";
import type { FormPage } from "@/lib/evaluation/queries/page";
import { TEXT_LIMIT } from "@/lib/evaluation/rules/limits";

/** The reason of an objection, and who will read it. */
export function ObjectionForm({ page, zone }: { page: FormPage; zone: Zone }) {
  const { record, draft } = page;
  const back = `/evaluasi/${record.id}`;
  return (
    <EvaluationForm page={page} action={objectToEvaluationAction} back={`${back}/keberatan`} zone={zone}>
      <p className="mb-4 max-w-prose">
        Keberatan Anda dibaca oleh pejabat penilai dan atasannya. Setelah diajukan, keberatan tidak dapat
        diubah.
      </p>
      <TextArea
        name="reason"
        label="Alasan keberatan"
        help="Sebutkan hasil kerja atau perilaku yang dimaksud dan bukti yang mendukung."
        rows={8}
        maxLength={TEXT_LIMIT}
        defaultValue={startingFrom(draft)("reason", null)}
      />
      <FormButtons>
        <SubmitButton pendingText="Mengajukan...">Ajukan keberatan</SubmitButton>
        <ButtonLink tone="quiet" href={back}>
          Batal
        </ButtonLink>
      </FormButtons>
    </EvaluationForm>
  );
}
