"use client";

import type { ComponentProps } from "react";
import { Field, type FieldText } from "./field";
import { controlProps, useField } from "./form-scope";

type Native = Pick<
  ComponentProps<"input">,
  "autoComplete" | "maxLength" | "inputMode" | "spellCheck" | "readOnly" | "placeholder"
>;

export type TextInputProps = FieldText &
  Native & {
    name: string;
    defaultValue?: string;
    type?: "text" | "email" | "password" | "search" | "tel" | "url" | "date" | "datetime-local";
    /** Shown after the box: "%", "dokumen", "WIT". */
    unit?: string;
    /** Class of the box's width, when the answer is short: "max-w-40". */
    width?: string;
  };

/** One line of text. */
export function TextInput(props: TextInputProps) {
  const { name, label, help, optional, defaultValue, type = "text", unit, width = "", ...native } = props;
  const field = useField(name, defaultValue);
  const unitId = unit ? `${field.id}-satuan` : undefined;
  return (
    <Field field={field} label={label} help={help} optional={optional}>
      <span className={`flex items-center gap-2 ${width}`}>
        <input
          {...native}
          name={name}
          type={type}
          // A password is never sent back.
          defaultValue={type === "password" ? undefined : field.value}
          {...controlProps(field, { help, optional }, unitId)}
          className="control"
        />
        {unit && (
          <span id={unitId} className="shrink-0 text-quiet">
            {unit}
          </span>
        )}
      </span>
    </Field>
  );
}
