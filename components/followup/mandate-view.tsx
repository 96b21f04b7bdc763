import { ActionForm } from "@/components/form/action-form";
import { DateInput } from "@/components/form/date-input";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { Select } from "@/components/form/select";
import { SubmitButton } from "@/components/form/submit-button";
import { TextInput } from "@/components/form/text-input";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { formatDay } from "@/lib/core/dates";
import { endMandateAction, giveMandateAction } from "@/lib/followup/actions";
import { SCOPE_LABEL } from "@/lib/followup/labels";
import type { MandateRow } from "@/lib/followup/queries/sanctions";
import { optionsOf } from "./options";

/** Whom the agency authorises, beside its head. */
export function MandateView({ rows }: { rows: MandateRow[] }) {
  return (
    <>
      <Breadcrumb parents={[{ href: "/sanksi", label: "Sanksi" }]} current="Kewenangan" />
      <PageHead
        title="Pejabat yang diberi wewenang"
        status={<p>Pimpinan instansi berwenang tanpa dicatat di sini.</p>}
      />
      <DataTable
        caption="Kewenangan penghargaan dan sanksi"
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          {
            key: "name",
            header: "Pejabat",
            cell: ({ name, positionName }) => `${name}, ${positionName ?? "tanpa jabatan"}`,
          },
          { key: "scope", header: "Kewenangan", cell: ({ scope }) => SCOPE_LABEL[scope] },
          { key: "basis", header: "Dasar", cell: ({ basis }) => basis },
          {
            key: "time",
            header: "Berlaku",
            cell: ({ startsOn, endsOn }) =>
              `${formatDay(startsOn)} sampai ${endsOn ? formatDay(endsOn) : "dicabut"}`,
          },
        ]}
        actions={({ id, running }) =>
          running && (
            <ActionForm action={endMandateAction} id={id}>
              <Hidden name="mandateId" value={id} />
              <SubmitButton tone="quiet">Akhiri</SubmitButton>
            </ActionForm>
          )
        }
        empty={<EmptyState title="Belum ada pejabat lain yang diberi wewenang." />}
      />
      <div className="mt-6" />
      <Section title="Beri wewenang">
        <ActionForm action={giveMandateAction} id="beri">
          <TextInput name="nip" label="NIP pejabat" inputMode="numeric" maxLength={30} width="max-w-80" />
          <Select name="scope" label="Kewenangan" options={optionsOf(SCOPE_LABEL)} />
          <TextInput
            name="basis"
            label="Dasar kewenangan"
            help="Nomor dan tanggal keputusan."
            maxLength={500}
          />
          <DateInput name="startsOn" label="Mulai berlaku" />
          <DateInput name="endsOn" label="Berlaku sampai" optional />
          <FormButtons>
            <SubmitButton>Beri wewenang</SubmitButton>
          </FormButtons>
        </ActionForm>
      </Section>
    </>
  );
}
