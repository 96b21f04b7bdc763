import { ActionForm } from "@/components/form/action-form";
import { FormButtons } from "@/components/form/form-buttons";
import { RadioRows } from "@/components/form/radio-rows";
import { Select } from "@/components/form/select";
import { SubmitButton } from "@/components/form/submit-button";
import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import { formatDateTime, type Zone } from "@/lib/core/dates";
import type { EvaluatedSubperiod } from "@/lib/evaluation/queries/lists";
import { startExportAction } from "@/lib/followup/actions";
import { EXPORT_LABEL } from "@/lib/followup/labels";
import type { ExportPage, ExportView } from "@/lib/followup/queries/exports";
import { isCutOff } from "@/lib/followup/rules/exports";
import { subperiodLabel } from "@/lib/periods/labels";

const KINDS = [
  {
    value: "ALLOWANCE",
    label: EXPORT_LABEL.ALLOWANCE,
    meaning: "Predikat yang sudah dirilis, satu baris per pegawai per periode.",
  },
  { value: "RECAP", label: EXPORT_LABEL.RECAP, meaning: "Jumlah per predikat, satu baris per unit." },
  {
    value: "CREDIT",
    label: EXPORT_LABEL.CREDIT,
    meaning: "Setiap perolehan pejabat fungsional PNS dengan kumulatifnya.",
  },
];
const FORMATS = [
  { value: "csv", label: "CSV", meaning: "Untuk jumlah berapa pun." },
  { value: "xlsx", label: "XLSX", meaning: "Paling banyak 20.000 baris." },
];

type Props = {
  page: ExportPage;
  chosen: { subperiods: EvaluatedSubperiod[]; subperiod: EvaluatedSubperiod } | null;
  zone: Zone;
  now: Date;
};

/** What can be taken out, and the files made in the last days. */
export function ExportForm({ page: { units, jobs }, chosen, zone, now }: Props) {
  const periods = (chosen?.subperiods ?? []).map((one) => ({
    value: one.id,
    label: `${subperiodLabel(one)} ${one.year}`,
  }));
  const named = units.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <ActionForm action={startExportAction}>
        <RadioRows name="kind" label="Yang diekspor" options={KINDS} defaultValue="ALLOWANCE" />
        <Select
          name="subperiodId"
          label="Periode"
          help="Tidak dipakai untuk angka kredit."
          optional
          options={periods}
          defaultValue={chosen?.subperiod.id}
        />
        <Select
          name="unitId"
          label="Unit dan semua di bawahnya"
          options={named}
          defaultValue={units[0]?.id}
        />
        <RadioRows name="format" label="Bentuk berkas" options={FORMATS} defaultValue="csv" />
        <FormButtons>
          <SubmitButton pendingText="Memulai...">Buat berkas</SubmitButton>
        </FormButtons>
      </ActionForm>
      <div className="mt-8" />
      <Section title="Berkas Anda">
        <DataTable
          caption="Berkas yang dibuat dalam 7 hari terakhir"
          captionHidden
          rows={jobs}
          rowKey={({ id }) => id}
          rowHref={({ id }) => `/ekspor/${id}`}
          columns={[
            { key: "kind", header: "Isi", cell: ({ kind, format }) => `${EXPORT_LABEL[kind]} (${format})` },
            { key: "unit", header: "Unit", cell: ({ unit }) => unit.name },
            { key: "period", header: "Periode", cell: periodOf },
            { key: "at", header: "Dibuat", cell: ({ createdAt }) => formatDateTime(createdAt, zone) },
            { key: "state", header: "Keadaan", cell: (job) => stateOf(job, now) },
          ]}
          empty={<p>Belum ada.</p>}
        />
      </Section>
    </>
  );
}

export function periodOf({ subperiod }: Pick<ExportView, "subperiod">): string {
  return subperiod === null ? "Semua" : `${subperiodLabel(subperiod)} ${subperiod.period.year}`;
}

function stateOf(job: ExportView, now: Date): string {
  if (job.state === "DONE") return "Siap diunduh";
  return job.state === "FAILED" || isCutOff(job, now) ? "Belum jadi" : "Sedang dibuat";
}
