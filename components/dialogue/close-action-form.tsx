import { ActionForm } from "@/components/form/action-form";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { RadioRows } from "@/components/form/radio-rows";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { ButtonLink } from "@/components/ui/button";
import { closeActionAction } from "@/lib/dialogue/actions";
import { ACTION_STATE_LABEL } from "@/lib/dialogue/labels";

type Props = { actionId: string; dialogueId: string | null; back: string };

/** `dialogueId`: the dialogue in which it is being closed. */
export function CloseActionForm({ actionId, dialogueId, back }: Props) {
  return (
    <ActionForm action={closeActionAction}>
      <Hidden name="actionId" value={actionId} />
      <Hidden name="dialogueId" value={dialogueId ?? ""} />
      <RadioRows
        name="state"
        label="Bagaimana tindak lanjut ini berakhir?"
        options={[
          { value: "DONE", label: ACTION_STATE_LABEL.DONE, meaning: "Yang disepakati sudah dilakukan." },
          {
            value: "DROPPED",
            label: ACTION_STATE_LABEL.DROPPED,
            meaning: "Tidak lagi diperlukan atau tidak mungkin dilakukan.",
          },
        ]}
      />
      <TextArea
        name="outcome"
        label="Hasil"
        help="Apa yang tercapai, atau mengapa tidak dilanjutkan."
        rows={3}
        maxLength={1000}
      />
      <FormButtons>
        <SubmitButton>Tutup tindak lanjut</SubmitButton>
        <ButtonLink tone="quiet" href={back}>
          Batal
        </ButtonLink>
      </FormButtons>
    </ActionForm>
  );
}
