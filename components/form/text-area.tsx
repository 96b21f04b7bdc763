"use client";

import { Field, type FieldText } from "./field";
import { controlProps, useField } from "./form-scope";

type Props = FieldText & { name: string; defaultValue?: string; rows?: number; maxLength?: number };

/** Several lines of text. The limit is told, not enforced while typing: what is too long is refused with a sentence. */
export function TextArea({ name, label, help, optional, defaultValue, rows = 4, maxLength }: Props) {
  const field = useField(name, defaultValue);
  const limitId = maxLength ? `${field.id}-batas` : undefined;
  return (
    <Field field={field} label={label} help={help} optional={optional}>
      <textarea
        name={name}
        rows={rows}
        defaultValue={field.value}
        {...controlProps(field, { help, optional }, limitId)}
        className="control field-sizing-content min-h-24"
      />
      {maxLength && (
        <p id={limitId} className="mt-1 text-sm text-quiet tabular-nums">
          {remaining(maxLength, field.value.length)}
        </p>
      )}
    </Field>
  );
}

function remaining(limit: number, used: number): string {
  if (used === 0) return `Paling banyak ${limit} huruf.`;
  return used <= limit
    ? `Sisa ${limit - used} dari ${limit} huruf.`
    : `Kelebihan ${used - limit} huruf dari ${limit}.`;
}
