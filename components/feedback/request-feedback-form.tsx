import { ActionForm } from "@/components/form/action-form";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { Select } from "@/components/form/select";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextInput } from "@/components/form/text-input";
import { ButtonLink } from "@/components/ui/button";
import { requestFeedbackAction } from "@/lib/feedback/actions";
import type { RequestFormData } from "@/lib/feedback/page-data";

export function RequestFeedbackForm({ data: { subject, topics } }: { data: RequestFormData }) {
  return (
    <ActionForm action={requestFeedbackAction}>
      <Hidden name="skpId" value={subject.skpId} />
      <TextInput
        name="askedNip"
        label="NIP rekan"
        help="Kosongkan untuk meminta kepada atasan langsung Anda."
        optional
        inputMode="numeric"
        width="max-w-80"
      />
      <Select
        name="workResultId"
        label="Hasil kerja"
        optional
        emptyLabel="Kinerja secara umum"
        options={topics.map(({ id, statement }) => ({ value: id, label: statement }))}
      />
      <TextArea
        name="message"
        label="Pesan"
        optional
        help="Apa yang ingin Anda ketahui."
        rows={3}
        maxLength={500}
      />
      <FormButtons>
        <SubmitButton>Kirim permintaan</SubmitButton>
        <ButtonLink tone="quiet" href={`/progres/${subject.skpId}`}>
          Batal
        </ButtonLink>
      </FormButtons>
    </ActionForm>
  );
}
