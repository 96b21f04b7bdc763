import { ActionForm } from "@/components/form/action-form";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { Select } from "@/components/form/select";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextInput } from "@/components/form/text-input";
import { ButtonLink } from "@/components/ui/button";
import { saveStrategicGoalAction } from "@/lib/agreement/actions";
import type { StrategicRow } from "@/lib/agreement/queries/strategic";

type Props = {
  goal: StrategicRow | null;
  goals: StrategicRow[];
  owners: { id: string; name: string }[];
};

/** The form of one strategic or programme goal. */
export function StrategicForm({ goal, goals, owners }: Props) {
  const rows = goal?.indicators ?? [];
  const others = goals.filter(({ id }) => id !== goal?.id);
  return (
    <div id={goal === null ? "baru" : undefined} className="mb-6 border-s-4 border-action ps-4">
      <h2 className="mb-3 text-base">{goal === null ? "Sasaran baru" : "Ubah sasaran"}</h2>
      <ActionForm action={saveStrategicGoalAction}>
        <Hidden name="goalId" value={goal?.id ?? ""} />
        <Hidden name="version" value={goal?.version ?? 0} />
        <TextArea name="statement" label="Sasaran" rows={2} defaultValue={goal?.statement} />
        <div className="flex flex-wrap gap-x-4 *:min-w-40 *:flex-1">
          <TextInput
            name="code"
            label="Kode"
            help="Misalnya “Sasaran Strategis #3”."
            optional
            defaultValue={goal?.code ?? ""}
          />
          <TextInput
            name="firstYear"
            label="Tahun awal"
            inputMode="numeric"
            defaultValue={goal ? String(goal.firstYear) : undefined}
          />
          <TextInput
            name="lastYear"
            label="Tahun akhir"
            inputMode="numeric"
            defaultValue={goal ? String(goal.lastYear) : undefined}
          />
        </div>
        <Select
          name="unitId"
          label="Unit penanggung jawab"
          options={owners.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={goal?.unit.id ?? owners[0]?.id}
        />
        <Select
          name="parentId"
          label="Mendukung sasaran"
          help="Untuk sasaran program: sasaran strategis yang didukungnya."
          optional
          emptyLabel="Tidak ada: sasaran puncak"
          options={others.map(({ id, code, statement }) => ({
            value: id,
            label: code === null ? statement : `${code}: ${statement}`,
          }))}
          defaultValue={goal?.parentId ?? ""}
        />
        {Array.from({ length: Math.min(20, rows.length + 1) }, (_, index) => (
          <IndicatorFields key={rows[index]?.id ?? "baru"} index={index} row={rows[index]} />
        ))}
        <FormButtons>
          <SubmitButton>Simpan sasaran</SubmitButton>
          <ButtonLink tone="quiet" href="/perjanjian-kinerja/renstra">
            Batal
          </ButtonLink>
        </FormButtons>
      </ActionForm>
    </div>
  );
}

type Row = { index: number; row: StrategicRow["indicators"][number] | undefined };

function IndicatorFields({ index, row }: Row) {
  const name = `indicators.${index}`;
  return (
    <fieldset className="mb-4 border-s-4 border-line ps-4">
      <legend className="font-semibold">Indikator {index + 1}</legend>
      <TextArea
        name={`${name}.statement`}
        label="Indikator"
        optional
        rows={2}
        defaultValue={row?.statement}
      />
      <div className="flex flex-wrap gap-x-4 *:min-w-40 *:flex-1">
        <TextInput
          name={`${name}.baseline`}
          label="Kondisi awal"
          optional
          defaultValue={row?.baseline ?? ""}
        />
        <TextInput name={`${name}.target`} label="Target" optional defaultValue={row?.target ?? ""} />
        <TextInput
          name={`${name}.dataSource`}
          label="Sumber data"
          optional
          defaultValue={row?.dataSource ?? ""}
        />
      </div>
      <TextArea
        name={`${name}.method`}
        label="Metode penghitungan"
        optional
        rows={2}
        defaultValue={row?.method ?? ""}
      />
    </fieldset>
  );
}
