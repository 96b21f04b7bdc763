import { CheckboxRow } from "@/components/form/checkbox-row";
import { FormButtons } from "@/components/form/form-buttons";
import { FormScope } from "@/components/form/form-scope";
import { RadioRows } from "@/components/form/radio-rows";
import { Select } from "@/components/form/select";
import { TextArea } from "@/components/form/text-area";
import { TextInput } from "@/components/form/text-input";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import type { TargetPage } from "@/lib/library/page-data";
import { POSITION_LEVEL_LABELS } from "@/lib/organization/labels";
import { APPROACH_LABEL, ASPECT_LABEL, KIND_LABEL } from "@/lib/skp/labels";

type Props = { page: TargetPage; values: Record<string, string>; assignedBy: string };

const optionsOf = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

/** What is given and to whom; a GET form, so that the preview has an address and needs no script. */
export function TargetForm({ page, values, assignedBy }: Props) {
  const { errors, units, years } = page;
  const typed = values.pratinjau === undefined ? undefined : values;
  const wrong = Object.entries(errors).map(([name, text]) => ({ href: `#${name}`, text }));
  return (
    <form action="/admin/target-massal" method="get" noValidate className="mb-8">
      {wrong.length > 0 && (
        <ErrorSummary message="Periksa isian yang ditandai, lalu lihat pratinjau lagi." errors={wrong} />
      )}
      <FormScope fields={errors} values={typed}>
        <h2 className="mb-3 text-lg">Siapa</h2>
        <div className="grid gap-x-6 md:grid-cols-2">
          <Select
            name="unitId"
            label="Unit"
            options={units.map(({ id, name }) => ({ value: id, label: name }))}
            defaultValue={units[0]?.id}
          />
          <Select
            name="periodId"
            label="Tahun"
            options={years.map(({ id, year }) => ({ value: id, label: String(year) }))}
            defaultValue={years[0]?.id}
          />
          <TextInput
            name="positionName"
            label="Nama jabatan memuat"
            optional
            help="Misalnya: bidan. Kosongkan untuk semua jabatan."
          />
          <Select
            name="level"
            label="Jenjang"
            optional
            options={optionsOf(POSITION_LEVEL_LABELS)}
            emptyLabel="Semua jenjang"
          />
        </div>
        <CheckboxRow name="below" label="Termasuk unit di bawahnya" defaultChecked />
        <h2 className="mt-6 mb-3 text-lg">Target</h2>
        <TextArea
          name="statement"
          label="Rencana hasil kerja"
          help="Tulis yang dicapai, bukan kegiatannya."
          rows={2}
        />
        <RadioRows name="kind" label="Jenis" options={optionsOf(KIND_LABEL)} defaultValue="MAIN" />
        <TextInput
          name="assignedBy"
          label="Penugasan dari"
          help="Jabatan atau unit; setiap penerima melihatnya di SKP."
          defaultValue={assignedBy}
        />
        <TextArea name="indicator" label="Indikator" rows={2} />
        <div className="flex flex-wrap gap-x-4 *:min-w-40 *:flex-1">
          <TextInput name="target" label="Target" optional />
          <TextInput name="unit" label="Satuan" optional />
          <Select name="aspect" label="Aspek" optional options={optionsOf(ASPECT_LABEL)} />
        </div>
        <RadioRows
          name="approach"
          label="Pendekatan draf yang baru dibuat"
          help="Hanya untuk pegawai yang belum mulai menyusun SKP."
          options={optionsOf(APPROACH_LABEL)}
          defaultValue="QUANTITATIVE"
        />
        <FormButtons>
          <Button type="submit" name="pratinjau" value="ya">
            Lihat pratinjau
          </Button>
        </FormButtons>
      </FormScope>
    </form>
  );
}
