"use client";

import { Field, type FieldText } from "./field";
import { controlProps, useField } from "./form-scope";

type Props = FieldText & { name: string /** ".pdf,.jpg" */; accept?: string; multiple?: boolean };

/** A file. `help` names the kinds and the size allowed. A browser cannot keep a chosen file after a refused submit. */
export function FileInput({ name, label, help, optional, accept, multiple }: Props) {
  const field = useField(name);
  return (
    <Field field={field} label={label} help={help} optional={optional}>
      <input
        name={name}
        type="file"
        accept={accept}
        multiple={multiple}
        {...controlProps(field, { help, optional })}
        className="control file:me-3 file:min-h-9 file:rounded-md file:border file:border-edge file:bg-sand file:px-3"
      />
    </Field>
  );
}
