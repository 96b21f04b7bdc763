"use client";

import type { ReactNode } from "react";
import { errorEdge, FieldNotes } from "./field";
import { controlProps, useField } from "./form-scope";

type Props = {
  name: string;
  label: ReactNode;
  help?: ReactNode;
  /** What is sent when ticked. Rows that share a name send a list. */
  value?: string;
  defaultChecked?: boolean;
};

/** One box to tick. */
export function CheckboxRow({ name, label, help, value = "ya", defaultChecked = false }: Props) {
  const group = useField(name, defaultChecked ? [value] : []);
  const field = value === "ya" ? group : { ...group, id: `${group.id}-${value}`, stored: undefined };
  const control = controlProps(field, { help });
  return (
    <div className={`mb-2 ${errorEdge(field)}`}>
      <label className="flex min-h-11 items-start gap-3 py-2.5">
        <input
          id={field.id}
          type="checkbox"
          name={name}
          value={value}
          defaultChecked={field.values.includes(value)}
          aria-invalid={control["aria-invalid"]}
          aria-describedby={control["aria-describedby"]}
        />
        <span>{label}</span>
      </label>
      <div className="ps-8.5">
        <FieldNotes field={field} help={help} />
      </div>
    </div>
  );
}
