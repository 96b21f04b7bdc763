import { candidateOption, PeopleSearch } from "@/components/employees/people-search";
import { ActionForm } from "@/components/form/action-form";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { RadioRows } from "@/components/form/radio-rows";
import { Select } from "@/components/form/select";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextInput } from "@/components/form/text-input";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { appointTaskAction } from "@/lib/assignments/actions";
import { TASK_DUTY_LABEL } from "@/lib/assignments/labels";
import type { Team } from "@/lib/assignments/queries/teams";
import type { Candidate } from "@/lib/employees/queries/candidates";
import { PlaceFields } from "./place-fields";
import { SpanFields, WorkFields } from "./work-fields";

const DUTIES = Object.entries(TASK_DUTY_LABEL).map(([value, label]) => ({ value, label }));

type Props = { team: Team | null; people: Candidate[]; text: string; today: string };

/** A leader finds somebody, also of another unit, and says what is to be done. */
export function AppointForm({ team, people, text, today }: Props) {
  const back = team === null ? "/penugasan?tab=diberikan" : `/tim-kerja/${team.id}`;
  return (
    <>
      <PeopleSearch path="/penugasan/baru" keep={{ cara: "tunjuk", tim: team?.id }} text={text} />
      {people.length === 0 ? (
        <EmptyState
          title={text === "" ? "Cari pegawai yang akan ditugaskan." : "Tidak ada pegawai yang cocok."}
        >
          <p>Tulis awal kata dari namanya, atau NIP lengkap.</p>
        </EmptyState>
      ) : (
        <ActionForm action={appointTaskAction} className="mt-6">
          {team !== null && <Hidden name="teamId" value={team.id} />}
          <RadioRows name="employeeId" label="Pegawai" options={people.map(candidateOption)} />
          {team === null ? <DutyFields /> : <TeamRole team={team} />}
          <WorkFields />
          {team === null && <PlaceFields />}
          <SpanFields today={today} />
          <TextArea name="reason" label="Alasan menunjuk pegawai ini" maxLength={1000} optional />
          <FormButtons>
            <SubmitButton>Beri penugasan</SubmitButton>
            <ButtonLink tone="quiet" href={back}>
              Batal
            </ButtonLink>
          </FormButtons>
        </ActionForm>
      )}
    </>
  );
}

function DutyFields() {
  return (
    <>
      <Select
        name="duty"
        label="Jenis penugasan"
        help="Plt., Plh., dan jabatan struktural yang diduduki pejabat fungsional selalu menjadi hasil kerja utama."
        options={DUTIES}
        defaultValue="REGULAR"
      />
      <TextInput name="roleName" label="Peran" help="Misalnya “Narasumber”." maxLength={100} optional />
    </>
  );
}

function TeamRole({ team }: { team: Team }) {
  const lead =
    team.leadName === null ? "Tim ini belum punya ketua." : `Tim ini sudah dipimpin ${team.leadName}.`;
  return (
    <>
      <RadioRows
        name="teamRole"
        label={`Peran dalam ${team.name}`}
        defaultValue="MEMBER"
        options={[
          { value: "MEMBER", label: "Anggota" },
          { value: "LEAD", label: "Ketua tim", meaning: `Satu tim punya satu ketua. ${lead}` },
        ]}
      />
      <TextInput name="roleName" label="Sebutan peran" help="Misalnya “Pencatat”." maxLength={100} optional />
    </>
  );
}
