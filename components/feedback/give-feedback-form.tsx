import { topicOptions } from "@/components/feedback/topic-options";
import { ActionForm } from "@/components/form/action-form";
import { Autosave } from "@/components/form/autosave";
import { DraftNotice } from "@/components/form/draft-notice";
import { drafted } from "@/components/form/drafted";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { RadioRows } from "@/components/form/radio-rows";
import { Select } from "@/components/form/select";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import type { Zone } from "@/lib/core/dates";
import { giveFeedbackAction } from "@/lib/feedback/actions";
import { TONE_LABEL } from "@/lib/feedback/labels";
import type { GiveFormData } from "@/lib/feedback/page-data";

type Props = { data: GiveFormData; requestId: string | undefined; zone: Zone };

export function GiveFeedbackForm({ data: { subject, topics, draftName, draft }, requestId, zone }: Props) {
  return (
    <>
      {draft && (
        <DraftNotice
          form={draftName}
          savedAt={draft.updatedAt}
          zone={zone}
          back={`/umpan-balik/beri/${subject.skpId}`}
        />
      )}
      <ActionForm action={giveFeedbackAction}>
        <Autosave form={draftName} serverSavedAt={draft?.updatedAt.toISOString()} timeZone={zone} />
        <Hidden name="skpId" value={subject.skpId} />
        {requestId !== undefined && <Hidden name="requestId" value={requestId} />}
        <Select
          name="about"
          label="Tentang"
          options={topicOptions(topics)}
          defaultValue={drafted(draft, "about", "all")}
          emptyLabel="Pilih"
        />
        <RadioRows
          name="tone"
          label="Sifat umpan balik"
          defaultValue={drafted(draft, "tone")}
          options={[
            {
              value: "POSITIVE",
              label: TONE_LABEL.POSITIVE,
              meaning: "Yang sudah baik dan layak dipertahankan.",
            },
            { value: "NEUTRAL", label: TONE_LABEL.NEUTRAL, meaning: "Fakta atau pengamatan." },
            {
              value: "IMPROVE",
              label: TONE_LABEL.IMPROVE,
              meaning: "Yang perlu diperbaiki, dengan saran konkret.",
            },
          ]}
        />
        <TextArea
          name="text"
          label="Umpan balik"
          help="Sebut fakta yang Anda lihat dan dampaknya, bukan penilaian pribadi."
          rows={5}
          defaultValue={drafted(draft, "text")}
          maxLength={2000}
        />
        <FormButtons>
          <SubmitButton>Kirim umpan balik</SubmitButton>
        </FormButtons>
      </ActionForm>
    </>
  );
}
