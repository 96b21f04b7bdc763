import { ActionForm } from "@/components/form/action-form";
import { Folded } from "@/components/form/folded";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { RadioRows } from "@/components/form/radio-rows";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { COMPETENCY_LABEL } from "@/lib/evaluation/labels";
import { untagRecommendationAction, workOffAction } from "@/lib/followup/actions";
import { KIND_LABEL, RECOMMENDATION_STATE_LABEL } from "@/lib/followup/labels";
import type { Tag, TagPage } from "@/lib/followup/queries/recommendations";

const STATES = [
  {
    value: "PLANNED",
    label: RECOMMENDATION_STATE_LABEL.PLANNED,
    meaning: "Sudah ada rencana; masih dapat berubah.",
  },
  { value: "DONE", label: RECOMMENDATION_STATE_LABEL.DONE, meaning: "Sudah dilaksanakan." },
  {
    value: "NOT_FOLLOWED",
    label: RECOMMENDATION_STATE_LABEL.NOT_FOLLOWED,
    meaning: "Dengan alasan yang tertulis.",
  },
];

/** One recommendation with its state, and what may be done with it. */
export function TagItem({ tag, page }: { tag: Tag; page: TagPage }) {
  const ends = tag.state === "DONE" || tag.state === "NOT_FOLLOWED";
  return (
    <div className="mb-6 border-b border-line pb-4">
      <p className="font-semibold">
        {KIND_LABEL[tag.kind]}: {RECOMMENDATION_STATE_LABEL[tag.state]}
      </p>
      <p className="max-w-prose">{tag.text}</p>
      {tag.competency && <p className="text-quiet">Kompetensi: {COMPETENCY_LABEL[tag.competency]}</p>}
      {tag.note && <p className="max-w-prose text-quiet">Tindak lanjut: {tag.note}</p>}
      {page.canWorkOff && !ends && (
        <Folded summary="Tindak lanjuti" names={["state", "note"]}>
          <ActionForm action={workOffAction} id={`tindak-${tag.id}`}>
            <Hidden name="recommendationId" value={tag.id} />
            <Hidden name="version" value={tag.version} />
            <RadioRows name="state" label="Keadaan" options={STATES} />
            <TextArea name="note" label="Rencana, hasil, atau alasan" rows={3} maxLength={4000} />
            <FormButtons>
              <SubmitButton>Simpan keadaan</SubmitButton>
            </FormButtons>
          </ActionForm>
        </Folded>
      )}
      {page.canTag && tag.state === "OPEN" && (
        <ActionForm action={untagRecommendationAction} id={`cabut-${tag.id}`}>
          <Hidden name="recommendationId" value={tag.id} />
          <Hidden name="version" value={tag.version} />
          <SubmitButton tone="quiet" pendingText="Mencabut...">
            Cabut rekomendasi
          </SubmitButton>
        </ActionForm>
      )}
    </div>
  );
}
