"use client";

import type { ReactNode } from "react";
import { errorEdge, FieldNotes, type FieldText } from "./field";
import { controlProps, useField } from "./form-scope";

type Props = FieldText & {
  name: string;
  /** Each choice with what choosing it means. */
  options: readonly { value: string; label: ReactNode; meaning?: ReactNode }[];
  defaultValue?: string;
};

/** One of a few, each a full-width row with its meaning. */
export function RadioRows({ name, label, help, optional, options, defaultValue }: Props) {
  const field = useField(name, defaultValue);
  const control = controlProps(field, { help, optional });
  return (
    <div className={`mb-5 max-w-2xl ${errorEdge(field)}`}>
      <fieldset aria-describedby={control["aria-describedby"]}>
        <legend className="font-semibold">
          {label}
          {optional && <span className="font-normal text-quiet"> (opsional)</span>}
        </legend>
        <FieldNotes
          field={field}
          help={help}
          nameOf={(stored) => options.find((one) => one.value === stored)?.label}
        />
        <div className="mt-1 divide-y divide-line border-y border-line">
          {options.map((option, index) => (
            <label
              key={option.value}
              className="flex min-h-11 items-start gap-3 px-2 py-2.5 hover:bg-wash has-checked:bg-action-wash"
            >
              <input
                // The first row answers to the field's own id, so that the error summary leads here.
                id={index === 0 ? field.id : `${field.id}-${option.value}`}
                type="radio"
                name={name}
                value={option.value}
                defaultChecked={field.value === option.value}
                required={control.required}
              />
              <span className="min-w-0">
                <span className="font-semibold">{option.label}</span>
                {option.meaning && <span className="block text-quiet">{option.meaning}</span>}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
