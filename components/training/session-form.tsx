import { ActionForm } from "@/components/form/action-form";
import { DateInput } from "@/components/form/date-input";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { NumberInput } from "@/components/form/number-input";
import { SubmitButton } from "@/components/form/submit-button";
import { TextInput } from "@/components/form/text-input";
import { ButtonLink } from "@/components/ui/button";
import { createSessionAction, updateSessionAction } from "@/lib/training/actions";
import type { Session } from "@/lib/training/queries/load";

type Props = { programId: string; session: Session | null };

/** A new session of a programme, or a change of one. */
export function SessionForm({ programId, session }: Props) {
  return (
    <ActionForm action={session === null ? createSessionAction : updateSessionAction}>
      {session === null ? (
        <Hidden name="programId" value={programId} />
      ) : (
        <>
          <Hidden name="sessionId" value={session.id} />
          <Hidden name="version" value={session.version} />
        </>
      )}
      <DateInput name="startsOn" label="Hari pertama" defaultValue={dayValue(session?.startsOn)} />
      <DateInput name="endsOn" label="Hari terakhir" defaultValue={dayValue(session?.endsOn)} />
      <TextInput
        name="place"
        label="Tempat"
        help="Ruangan atau alamat, atau “daring”."
        defaultValue={session?.place}
      />
      <NumberInput
        name="capacity"
        label="Jumlah kursi"
        unit="orang"
        defaultValue={session === null ? undefined : String(session.capacity)}
      />
      <FormButtons>
        <SubmitButton>Simpan sesi</SubmitButton>
        <ButtonLink
          tone="quiet"
          href={session === null ? `/admin/pelatihan/${programId}` : `/admin/pelatihan/sesi/${session.id}`}
        >
          Batal
        </ButtonLink>
      </FormButtons>
    </ActionForm>
  );
}

function dayValue(day: Date | undefined): string | undefined {
  return day?.toISOString().slice(0, 10);
}
