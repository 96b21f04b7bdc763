import { ActionForm } from "@/components/form/action-form";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { Section } from "@/components/ui/section";
import type { EvaluationRecord } from "@/lib/evaluation/record";
import { noteNotReturnedAction } from "@/lib/handover/actions";

/** Whoever delivered writes that and why the document did not come back. */
export function NotReturnedForm({ record }: { record: EvaluationRecord }) {
  return (
    <Section title="Dokumen tidak dikembalikan">
      <ActionForm action={noteNotReturnedAction}>
        <Hidden name="evaluationId" value={record.id} />
        <Hidden name="version" value={record.document?.version ?? 0} />
        <TextArea
          name="reason"
          label="Mengapa dokumen tidak dikembalikan"
          help="Pegawai tetap dapat mengembalikannya sesudah ini dicatat."
          rows={3}
          maxLength={2000}
        />
        <FormButtons>
          <SubmitButton tone="quiet">Catat tidak dikembalikan</SubmitButton>
        </FormButtons>
      </ActionForm>
    </Section>
  );
}
