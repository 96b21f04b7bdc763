import { ActionForm } from "@/components/form/action-form";
import { CheckboxRow } from "@/components/form/checkbox-row";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { SubmitButton } from "@/components/form/submit-button";
import { TextInput } from "@/components/form/text-input";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { fullName } from "@/lib/employees/names";
import type { Candidate } from "@/lib/employees/queries/candidates";
import { addMatrixMembersAction, addMatrixTeamAction } from "@/lib/matrix/actions";
import type { MatrixFrame } from "@/lib/matrix/page-data";
import type { LedTeam } from "@/lib/matrix/queries/teams";
import { PlanTrail } from "./matrix-view";

type Props = { frame: MatrixFrame; own: boolean; teams: LedTeam[]; text: string; found: Candidate[] };

/** People for the matrix: a whole team at once, or anybody of the agency by name or NIP. */
export function AddPage({ frame, own, teams, text, found }: Props) {
  const { plan } = frame;
  const path = `/skp/${plan.id}/matriks/tambah`;
  return (
    <>
      <PlanTrail page={frame} own={own} current="Tambah orang" />
      <PageHead
        title="Tambah orang ke matriks"
        status={
          <p className="max-w-prose">
            Pegawai yang atasan langsungnya {plan.positionName} sudah ada di matriks. Orang dari unit lain
            tercatat di sini sebelum perannya masuk SKP.
          </p>
        }
      />
      {teams.length > 0 && <Teams plan={plan} teams={teams} />}
      <Section title="Cari orang">
        <FilterBar path={path} submitLabel="Cari">
          <TextInput name="cari" label="Nama atau NIP lengkap" defaultValue={text} />
        </FilterBar>
        {text !== "" && found.length === 0 && (
          <EmptyState title="Tidak ada yang cocok.">
            <p>Tulis awal nama, atau NIP lengkap delapan belas angka.</p>
          </EmptyState>
        )}
        {found.length > 0 && (
          <ActionForm action={addMatrixMembersAction} className="mt-4">
            <Hidden name="skpId" value={plan.id} />
            {found.map((person) => (
              <CheckboxRow
                key={person.id}
                name="employeeIds"
                value={person.id}
                label={fullName(person)}
                help={[person.positionName, person.unitName].filter((part) => part !== null).join(", ")}
              />
            ))}
            <FormButtons>
              <SubmitButton>Tambahkan yang dipilih</SubmitButton>
            </FormButtons>
          </ActionForm>
        )}
      </Section>
    </>
  );
}

function Teams({ plan, teams }: { plan: MatrixFrame["plan"]; teams: LedTeam[] }) {
  return (
    <Section title="Tim yang dipimpin">
      {teams.map(({ id, name, missing }) => (
        <ActionForm key={id} action={addMatrixTeamAction} id={`tim-${id}`} className="mb-3">
          <Hidden name="skpId" value={plan.id} />
          <Hidden name="teamId" value={id} />
          {missing === 0 ? (
            <p>{name}: semua anggotanya sudah ada di matriks.</p>
          ) : (
            <SubmitButton tone="secondary">
              Tambahkan {missing} anggota {name}
            </SubmitButton>
          )}
        </ActionForm>
      ))}
    </Section>
  );
}
