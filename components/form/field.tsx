"use client";

import type { ReactNode } from "react";
import type { FieldState } from "./form-scope";

export type FieldText = {
  label: string;
  /** Under the label: how to fill it in. */
  help?: ReactNode;
  optional?: boolean;
};

type NotesProps = {
  field: FieldState;
  help?: ReactNode;
  /** How a stored code is called, when the input holds codes. */
  nameOf?: (stored: string) => ReactNode;
};

/** Label above, help under it, error above the input. Wrap an own input in it, with `useField` and `controlProps`. */
export function Field(props: FieldText & NotesProps & { children: ReactNode }) {
  const { field, label, optional, children } = props;
  return (
    <div className={field.filter ? "" : `mb-5 max-w-2xl ${errorEdge(field)}`}>
      <label htmlFor={field.id} className={field.filter ? "block text-sm" : "block font-semibold"}>
        {label}
        {optional && !field.filter && <span className="font-normal text-quiet"> (opsional)</span>}
      </label>
      <FieldNotes {...props} />
      <div className="mt-1">{children}</div>
    </div>
  );
}

/** Help, error and, after a conflict, what someone else stored: with the ids that `controlProps` names. */
export function FieldNotes({ field, help, nameOf = (stored) => stored }: NotesProps) {
  return (
    <>
      {help && (
        <p id={`${field.id}-bantuan`} className="max-w-prose text-sm text-quiet">
          {help}
        </p>
      )}
      {field.error && (
        <p id={`${field.id}-galat`} className="max-w-prose font-semibold text-error">
          <span className="sr-only">Perbaiki: </span>
          {field.error}
        </p>
      )}
      {field.stored !== undefined && (
        <p
          id={`${field.id}-tersimpan`}
          className="max-w-prose border-s-4 border-due-ring bg-due-wash px-3 py-1"
        >
          Yang tersimpan sekarang: {field.stored === "" ? "kosong" : nameOf(field.stored)}
        </p>
      )}
    </>
  );
}

/** The red edge beside a field that was refused. */
export function errorEdge(field: FieldState): string {
  return field.error ? "border-s-4 border-error ps-3" : "";
}
