import { ActionForm } from "@/components/form/action-form";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { SubmitButton } from "@/components/form/submit-button";
import { TextInput } from "@/components/form/text-input";
import { Section } from "@/components/ui/section";
import { addParticipantAction, enrolAction } from "@/lib/training/actions";

/** For HR: gives a seat to somebody by NIP. */
export function EnrolOtherForm({ sessionId, managing = false }: { sessionId: string; managing?: boolean }) {
  return (
    <div className="mt-8">
      <Section title="Daftarkan pegawai lain">
        <ActionForm action={managing ? addParticipantAction : enrolAction} id="lain">
          <Hidden name="sessionId" value={sessionId} />
          <TextInput
            name="nip"
            label="NIP"
            help="Pegawai pada unit yang Anda kelola."
            inputMode="numeric"
            width="max-w-80"
          />
          <FormButtons>
            <SubmitButton tone="secondary">Daftarkan pegawai</SubmitButton>
          </FormButtons>
        </ActionForm>
      </Section>
    </div>
  );
}
