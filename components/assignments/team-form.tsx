import { ActionForm } from "@/components/form/action-form";
import { DateInput } from "@/components/form/date-input";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextInput } from "@/components/form/text-input";
import { ButtonLink } from "@/components/ui/button";
import { createTeamAction, updateTeamAction } from "@/lib/assignments/actions";
import type { Team } from "@/lib/assignments/queries/teams";

/** A new team, or the changed facts of one. */
export function TeamForm({ team, today }: { team: Team | null; today: string }) {
  const day = (date: Date | null) => date?.toISOString().slice(0, 10) ?? "";
  return (
    <ActionForm action={team === null ? createTeamAction : updateTeamAction}>
      {team !== null && (
        <>
          <Hidden name="teamId" value={team.id} />
          <Hidden name="version" value={team.version} />
        </>
      )}
      <TextInput name="name" label="Nama tim" defaultValue={team?.name} maxLength={150} />
      <TextArea
        name="purpose"
        label="Yang harus dicapai"
        defaultValue={team?.purpose ?? undefined}
        maxLength={1000}
      />
      <DateInput name="startsOn" label="Mulai" defaultValue={team === null ? today : day(team.startsOn)} />
      <DateInput
        name="endsOn"
        label="Sampai"
        help="Kosongkan bila belum ditentukan."
        defaultValue={day(team?.endsOn ?? null)}
        optional
      />
      <FormButtons>
        <SubmitButton>{team === null ? "Bentuk tim" : "Simpan"}</SubmitButton>
        <ButtonLink tone="quiet" href={team === null ? "/tim-kerja" : `/tim-kerja/${team.id}`}>
          Batal
        </ButtonLink>
      </FormButtons>
    </ActionForm>
  );
}
