"use client";

import { Field, type FieldText } from "./field";
import { controlProps, useField } from "./form-scope";

export type Option = { value: string; label: string };

type Props = FieldText & {
  name: string;
  options: readonly Option[];
  defaultValue?: string;
  /** The first, empty choice: "Pilih satuan", or "Semua unit" in a filter. */
  emptyLabel?: string;
};

/** One of many. For two to five choices whose meaning matters, use RadioRows. */
export function Select({ name, label, help, optional, options, defaultValue, emptyLabel = "Pilih" }: Props) {
  const field = useField(name, defaultValue);
  return (
    <Field
      field={field}
      label={label}
      help={help}
      optional={optional}
      nameOf={(stored) => labelOf(options, stored)}
    >
      <select
        // React does not move a select to a new default after mounting; a new key does.
        key={field.value}
        name={name}
        defaultValue={field.value}
        {...controlProps(field, { help, optional })}
        className="control"
      >
        <option value="">{emptyLabel}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** The label of a choice, for showing what is stored. */
function labelOf(options: readonly Option[], value: string): string {
  return options.find((option) => option.value === value)?.label ?? value;
}
