import { ActionForm } from "@/components/form/action-form";
import { DateInput } from "@/components/form/date-input";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { RadioRows } from "@/components/form/radio-rows";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextInput } from "@/components/form/text-input";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { endDelegationAction, grantDelegationAction } from "@/lib/employees/actions";
import type { DelegationRow } from "@/lib/employees/queries/delegations";
import { delegationText } from "./delegation-section";

export type Choice = { id: string; label: string; meaning: string };
type Props = {
  unit: { id: string; name: string };
  running: DelegationRow[];
  choices: Choice[];
  text: string;
  today: string;
};

/** Ends the running delegations of a unit, or grants one to its leader, acting leader or another official. */
export function DelegationForms({ unit, running, choices, text, today }: Props) {
  return (
    <>
      <Breadcrumb parents={[{ href: `/unit/${unit.id}`, label: unit.name }]} current="Delegasi" />
      <PageHead
        title={`Delegasi kewenangan menilai di ${unit.name}`}
        status={
          <p className="max-w-prose text-quiet">
            Untuk pejabat fungsional yang memimpin unit, dan Plt. atau Plh. (PermenPANRB 6/2022, hal. 89).
            Selama berlaku, penerima delegasi menilai pegawai unit ini.
          </p>
        }
      />
      {running.map((row) => (
        <Section key={row.id} title={`Delegasi ${row.name}`}>
          <p className="mb-3 max-w-prose">{delegationText(row)}</p>
          <ActionForm action={endDelegationAction} id={row.id}>
            <Hidden name="delegationId" value={row.id} />
            <TextArea name="reason" label="Alasan mengakhiri" rows={2} maxLength={500} />
            <SubmitButton tone="danger">Akhiri delegasi</SubmitButton>
          </ActionForm>
        </Section>
      ))}
      <Section title="Delegasi baru">
        <FilterBar path={`/unit/${unit.id}/delegasi`} submitLabel="Cari">
          <TextInput
            name="cari"
            label="Cari pejabat lain"
            help="Awal kata dari nama, atau NIP lengkap"
            type="search"
            defaultValue={text}
            maxLength={100}
          />
        </FilterBar>
        {choices.length === 0 ? (
          <EmptyState title="Belum ada yang dapat dipilih.">
            <p>
              Unit ini belum punya pimpinan, Plt., atau Plh. Cari pejabat lain, atau catat penempatannya
              dahulu.
            </p>
          </EmptyState>
        ) : (
          <Grant unitId={unit.id} choices={choices} today={today} />
        )}
      </Section>
    </>
  );
}

function Grant({ unitId, choices, today }: Pick<Props, "choices" | "today"> & { unitId: string }) {
  return (
    <ActionForm action={grantDelegationAction} className="mt-6" id="beri">
      <Hidden name="unitId" value={unitId} />
      <RadioRows
        name="employeeId"
        label="Diberikan kepada"
        options={choices.map(({ id, ...choice }) => ({ value: id, ...choice }))}
      />
      <TextArea
        name="reason"
        label="Dasar"
        help="Tercatat dan dapat dibaca pegawai unit ini, misalnya “Surat tugas nomor 14 tahun 2026”."
        rows={2}
        maxLength={500}
      />
      <DateInput name="startsOn" label="Berlaku mulai" defaultValue={today} />
      <DateInput name="endsOn" label="Sampai" help="Kosongkan bila belum ditentukan." optional />
      <FormButtons>
        <SubmitButton>Beri delegasi</SubmitButton>
        <ButtonLink tone="quiet" href={`/unit/${unitId}`}>
          Kembali ke unit
        </ButtonLink>
      </FormButtons>
    </ActionForm>
  );
}
