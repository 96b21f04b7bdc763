import { ActionForm } from "@/components/form/action-form";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { RadioRows } from "@/components/form/radio-rows";
import { SubmitButton } from "@/components/form/submit-button";
import { Section } from "@/components/ui/section";
import { startSkpAction } from "@/lib/skp/actions";
import { APPROACH_LABEL, FORM_LABEL } from "@/lib/skp/labels";
import type { Beginning } from "@/lib/skp/queries/mine";
import { formOf } from "@/lib/skp/rules/form";
import { APPROACHES } from "./approach-form";

/** Starts the plan of one year; which official form it is follows from the position. */
export function StartForm({ beginning }: { beginning: Beginning }) {
  const { year, writable, startable, periodId } = beginning;
  const { placement, sequence } = startable;
  const title = `Mulai SKP ${year}`;
  if (placement === null) {
    return (
      <Section title={title}>
        <p>Jabatan Anda belum tercatat. Minta admin kepegawaian mencatat penempatan Anda.</p>
      </Section>
    );
  }
  return (
    <Section title={title}>
      <p className="mb-4 max-w-prose">
        Untuk jabatan {placement.positionName} di {placement.unitName}, dengan formulir{" "}
        {FORM_LABEL[formOf(placement)].toLowerCase()}.
        {sequence !== null && sequence > 1 && " Jabatan Anda berubah, jadi SKP baru dibuat."} Anda dapat mulai
        walaupun atasan belum menulis SKP.
      </p>
      {writable ? (
        <ActionForm action={startSkpAction} id={`mulai-${year}`}>
          <Hidden name="periodId" value={periodId} />
          {startable.leaderApproach === null ? (
            <RadioRows
              name="approach"
              label="Pendekatan hasil kerja yang Anda usulkan"
              help="Pimpinan menentukan pendekatan dan dapat menggantinya sampai SKP disepakati."
              options={APPROACHES}
              defaultValue="QUANTITATIVE"
            />
          ) : (
            <>
              <Hidden name="approach" value={startable.leaderApproach} />
              <p className="mb-4 max-w-prose">
                Pendekatan {APPROACH_LABEL[startable.leaderApproach].toLowerCase()}, mengikuti pilihan
                pimpinan Anda. Pimpinan dapat menggantinya sampai SKP disepakati.
              </p>
            </>
          )}
          <FormButtons>
            <SubmitButton pendingText="Membuat...">{title}</SubmitButton>
          </FormButtons>
        </ActionForm>
      ) : (
        <p>Tahap perencanaan tidak sedang dibuka. Minta perpanjangan kepada admin kepegawaian bila perlu.</p>
      )}
    </Section>
  );
}
