import { BEHAVIOUR_OPTIONS, OVERALL_OPTIONS } from "@/components/evaluation/rating-options";
import { ActionForm } from "@/components/form/action-form";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { RadioRows } from "@/components/form/radio-rows";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { Section } from "@/components/ui/section";
import { answerProposalAction, proposeRatingAction } from "@/lib/calibration/actions";
import type { ItemPage } from "@/lib/calibration/queries/item";
import { TEXT_LIMIT } from "@/lib/calibration/schema";
import type { CalibrationAspect, Rating } from "@/lib/db/generated/enums";
import { RATING_LABEL } from "@/lib/evaluation/labels";

const TITLE: Record<CalibrationAspect, string> = {
  RESULT: "Usulkan rating hasil kerja",
  BEHAVIOUR: "Usulkan rating perilaku kerja",
};

type Props = { item: ItemPage; aspect: CalibrationAspect; before: Rating };

/** A participant proposes another rating than the one that stands. */
export function ProposeForm({ item, aspect, before }: Props) {
  const options = aspect === "RESULT" ? OVERALL_OPTIONS : BEHAVIOUR_OPTIONS;
  return (
    <Section title={TITLE[aspect]}>
      <ActionForm action={proposeRatingAction} id={aspect.toLowerCase()}>
        <Hidden name="sessionId" value={item.calibration.id} />
        <Hidden name="number" value={item.number} />
        <Hidden name="aspect" value={aspect} />
        <Hidden name="before" value={before} />
        <RadioRows
          name="after"
          label={`Dari ${RATING_LABEL[before]} ke`}
          options={options.filter(({ value }) => value !== before)}
        />
        <TextArea
          name="reason"
          label="Alasan usulan"
          help="Bandingkan dengan rating lain di unit ini. Jangan sebut nama; bila diterima, alasan ini terbaca oleh pegawai yang dinilai."
          rows={3}
          maxLength={TEXT_LIMIT}
        />
        <FormButtons>
          <SubmitButton tone="secondary" pendingText="Mengirim...">
            Kirim usulan
          </SubmitButton>
        </FormButtons>
      </ActionForm>
    </Section>
  );
}

const DECISIONS = [
  {
    value: "ACCEPTED",
    label: "Terima",
    meaning: "Rating berubah sekarang; rating semula dan alasan Anda tetap tersimpan.",
  },
  { value: "DECLINED", label: "Tidak terima", meaning: "Rating tetap." },
];

/** The appraiser answers one proposal. */
export function AnswerProposal({ proposalId }: { proposalId: string }) {
  return (
    <ActionForm action={answerProposalAction} id={proposalId} className="mt-4">
      <Hidden name="proposalId" value={proposalId} />
      <RadioRows name="decision" label="Jawaban Anda" options={DECISIONS} />
      <TextArea name="answer" label="Alasan jawaban" rows={3} maxLength={TEXT_LIMIT} />
      <FormButtons>
        <SubmitButton pendingText="Menyimpan...">Simpan jawaban</SubmitButton>
      </FormButtons>
    </ActionForm>
  );
}
