import { candidateOption, PeopleSearch } from "@/components/employees/people-search";
import { ActionForm } from "@/components/form/action-form";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { RadioRows } from "@/components/form/radio-rows";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextInput } from "@/components/form/text-input";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { addMemberAction, endTeamAction, removeMemberAction } from "@/lib/calibration/actions";
import type { Team, TeamPage } from "@/lib/calibration/queries/teams";
import { PARTY_LIMIT, TEXT_LIMIT } from "@/lib/calibration/schema";
import { formatDate, type Zone } from "@/lib/core/dates";

type Props = { page: TeamPage; text: string; manages: boolean; zone: Zone };

/** The members with the party each stands for; who appoints the team adds and removes them. */
export function TeamMembers({ page, text, manages, zone }: Props) {
  const { team, members, candidates } = page;
  return (
    <Section title="Anggota" id="anggota">
      {members.length === 0 && <EmptyState title="Tim ini belum punya anggota." />}
      <ul className="mb-4 divide-y divide-line">
        {members.map(({ employeeId, name, party, leftAt }) => (
          <li key={employeeId} className="flex flex-wrap items-center justify-between gap-2 py-1">
            <span>
              {name}, <span className="text-quiet">{party}</span>
              {leftAt && <span className="text-quiet"> (sampai {formatDate(leftAt, zone)})</span>}
            </span>
            {manages && leftAt === null && (
              <ActionForm action={removeMemberAction} id={`keluar-${employeeId}`}>
                <Hidden name="teamId" value={team.id} />
                <Hidden name="employeeId" value={employeeId} />
                <SubmitButton tone="quiet">
                  Keluarkan<span className="sr-only">: {name}</span>
                </SubmitButton>
              </ActionForm>
            )}
          </li>
        ))}
      </ul>
      {manages && <PeopleSearch path={`/tim-evaluasi/${team.id}`} text={text} />}
      {manages && candidates.length > 0 && (
        <ActionForm action={addMemberAction} className="mt-6" id="tambah">
          <Hidden name="teamId" value={team.id} />
          <RadioRows name="employeeId" label="Pegawai" options={candidates.map(candidateOption)} />
          <TextInput
            name="party"
            label="Pihak yang diwakili"
            help="Misalnya Inspektorat, atau unit penerima layanan."
            maxLength={PARTY_LIMIT}
          />
          <FormButtons>
            <SubmitButton>Tambahkan anggota</SubmitButton>
          </FormButtons>
        </ActionForm>
      )}
    </Section>
  );
}

/** Ends a team, with the reason. */
export function EndTeam({ team }: { team: Team }) {
  return (
    <Section title="Akhiri tim">
      <ActionForm action={endTeamAction} id="akhiri">
        <Hidden name="teamId" value={team.id} />
        <Hidden name="version" value={team.version} />
        <TextArea
          name="reason"
          label="Alasan mengakhiri"
          help="Sesudah itu anggota tidak lagi membaca evaluasi. Tanggapan mereka tetap tersimpan."
          rows={2}
          maxLength={TEXT_LIMIT}
        />
        <FormButtons>
          <SubmitButton tone="danger">Akhiri tim</SubmitButton>
        </FormButtons>
      </ActionForm>
    </Section>
  );
}
