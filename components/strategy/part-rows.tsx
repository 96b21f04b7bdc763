"use client";

import { useKnownNames } from "@/components/form/form-scope";
import { NumberInput } from "@/components/form/number-input";
import { type Option, Select } from "@/components/form/select";
import { TextArea } from "@/components/form/text-area";
import type { PartValues } from "./part-values";

export type Step = { name: string; label: string; help: string };

type Props = {
  rows: PartValues[];
  label: string;
  help: string;
  /** Fields before the statement: the steps of the approach by service. */
  steps: readonly Step[];
  hasAmount: boolean;
  takers: readonly Option[];
};

/** Fewer where one part is eight fields long. */
const spareRows = (steps: readonly Step[]) => (steps.length > 0 ? 1 : 3);
const MAX = 30;

/** The parts of a strategy with spare rows; an emptied row is removed on saving. */
export function PartRows({ rows, ...row }: Props) {
  const known = useKnownNames().map((name) => Number(/^parts\.(\d+)\./.exec(name)?.[1] ?? -1));
  const count = Math.min(
    MAX,
    Math.max(rows.length + spareRows(row.steps), ...known.map((index) => index + 1)),
  );
  return (
    <>
      {Array.from({ length: count }, (_, index) => `parts.${index}`).map((name, index) => (
        <Row key={name} name={name} number={index + 1} values={rows[index] ?? {}} {...row} />
      ))}
      <p className="mb-5 text-sm text-quiet">
        Kosongkan semua isian satu bagian untuk menghapusnya. Sesudah disimpan tersedia bagian kosong lagi.
      </p>
    </>
  );
}

type RowProps = Omit<Props, "rows"> & { name: string; number: number; values: PartValues };

function Row({ name, number, values, label, help, steps, hasAmount, takers }: RowProps) {
  return (
    <fieldset className="mb-4 border-s-4 border-line ps-4">
      <legend className="font-semibold">Bagian {number}</legend>
      {steps.map((step) => (
        <TextArea
          key={step.name}
          name={`${name}.${step.name}`}
          label={step.label}
          help={number === 1 ? step.help : undefined}
          optional
          rows={2}
          defaultValue={values[step.name]}
        />
      ))}
      <TextArea
        name={`${name}.statement`}
        label={steps.length > 0 ? `g. ${label}` : label}
        help={number === 1 ? help : undefined}
        optional={number > 1}
        rows={2}
        defaultValue={values.statement}
      />
      <div className="flex max-w-2xl flex-wrap gap-x-4 *:min-w-40 *:flex-1">
        {hasAmount && (
          <NumberInput
            name={`${name}.amount`}
            label="Jumlah"
            optional={number > 1}
            defaultValue={values.amount}
          />
        )}
        {takers.length > 0 ? (
          <Select
            name={`${name}.employeeId`}
            label="Diambil oleh"
            optional
            emptyLabel="Belum ditentukan"
            options={takers}
            defaultValue={values.employeeId}
          />
        ) : null}
      </div>
    </fieldset>
  );
}
