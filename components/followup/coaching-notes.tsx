import { ActionForm } from "@/components/form/action-form";
import { CheckboxRow } from "@/components/form/checkbox-row";
import { Folded } from "@/components/form/folded";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { Section } from "@/components/ui/section";
import { Timeline } from "@/components/ui/timeline";
import { formatDateTime, type Zone } from "@/lib/core/dates";
import { addNoteAction } from "@/lib/followup/actions";
import type { CoachingPlanView, Note } from "@/lib/followup/queries/coaching";

type Props = { plan: CoachingPlanView; zone: Zone; writes: boolean; confidential: boolean };

/** Notes on the progress; confidential ones of counselling apart, and never on paper. */
export function CoachingNotes({ plan, zone, writes, confidential }: Props) {
  const entry = (note: Note) => ({
    id: note.id,
    when: `${note.authorName}, ${formatDateTime(new Date(note.writtenAt), zone)}`,
    what: <span className="whitespace-pre-line">{note.text}</span>,
  });
  const secret = plan.notes.filter((note) => note.confidential);
  const progress = plan.notes.filter((note) => !note.confidential);
  return (
    <>
      <Section title="Catatan kemajuan">
        {progress.length === 0 ? <p>Belum ada catatan.</p> : <Timeline entries={progress.map(entry)} />}
      </Section>
      {secret.length > 0 && (
        <div className="print:hidden">
          <Section title="Catatan konseling (rahasia)">
            <p className="mb-2 text-quiet">
              Hanya dibaca penulis, pegawai, dan pengelola kepegawaian instansi.
            </p>
            <Timeline entries={secret.map(entry)} />
          </Section>
        </div>
      )}
      {(writes || confidential) && (
        <Folded
          summary={writes ? "Tulis catatan" : "Tulis catatan konseling (rahasia)"}
          names={["text", "confidential"]}
        >
          <ActionForm action={addNoteAction} id="catatan">
            <Hidden name="planId" value={plan.id} />
            <TextArea name="text" label="Catatan" rows={3} maxLength={4000} />
            {!writes && <Hidden name="confidential" value="ya" />}
            {writes && confidential && (
              <CheckboxRow
                name="confidential"
                label="Catatan konseling, rahasia"
                help="Tidak dicetak dan tidak dibaca atasan lain maupun auditor."
              />
            )}
            <FormButtons>
              <SubmitButton>Simpan catatan</SubmitButton>
            </FormButtons>
          </ActionForm>
        </Folded>
      )}
    </>
  );
}
