"use client";

import { createContext, type ReactNode, useContext } from "react";
import type { FieldErrors, FormState } from "@/lib/core/result";
import type { FormValues } from "./form-values";

type Scope = {
  fields: FieldErrors;
  /** What was typed before a refused submit; absent until then. */
  values?: FormValues;
  /** What was typed before the session timed out: unseen fields too start from it, so that a conflict is still noticed. */
  kept?: FormValues;
  /** What someone else stored meanwhile, when that is why the submit was refused. */
  stored?: Record<string, string>;
  /** Result of the last submit; null before the first. */
  outcome: FormState;
  /** Set when one page holds several forms with the same field names. */
  idPrefix?: string;
  /** A filter above a list: nothing in it is required. */
  filter: boolean;
};

const untouched: Scope = { fields: {}, outcome: null, filter: false };

const ScopeContext = createContext<Scope>(untouched);

/** Hands the result of the last submit to the fields inside. */
export function FormScope({ children, ...scope }: Partial<Scope> & { children: ReactNode }) {
  return <ScopeContext value={{ ...untouched, ...scope }}>{children}</ScopeContext>;
}

/** The id of a field: its name with dashes for dots, so that error links can be written without asking. */
export function fieldId(name: string, idPrefix?: string): string {
  const id = name.replaceAll(".", "-");
  return idPrefix ? `${idPrefix}-${id}` : id;
}

/**
 * What an input needs to know: its id, its error, and what it starts from. After a refused submit that is exactly
 * what was typed (a box left empty stays empty), before it `initial`.
 */
export function useField(name: string, initial: string | readonly string[] = []) {
  const scope = useContext(ScopeContext);
  const current = scope.values ? (scope.values[name] ?? []) : initial;
  const values = typeof current === "string" ? [current] : current;
  return {
    id: fieldId(name, scope.idPrefix),
    error: scope.fields[name],
    stored: storedOtherwise(scope, name, values),
    filter: scope.filter,
    kept: scope.kept?.[name],
    value: values[0] ?? "",
    values,
  };
}

/** The text someone else stored, when it differs from what this person typed. */
function storedOtherwise(scope: Scope, name: string, values: readonly string[]): string | undefined {
  const stored = scope.stored?.[name];
  return stored === undefined || stored === values.join(", ") ? undefined : stored;
}

/** Names of everything typed or stored that a refused submit knows: for forms whose rows come and go. */
export function useKnownNames(): string[] {
  const { values, stored } = useContext(ScopeContext);
  return [...Object.keys(values ?? {}), ...Object.keys(stored ?? {})];
}

/** Whether a refused submit left words or an error in one of the named fields. */
export function useFilled(names: readonly string[]): boolean {
  const { fields, values } = useContext(ScopeContext);
  return names.some((name) => fields[name] !== undefined || [values?.[name] ?? ""].flat().join("") !== "");
}

/** The result of the form's last submit; null before the first and outside a form. */
export function useOutcome(): FormState {
  return useContext(ScopeContext).outcome;
}

export type FieldState = ReturnType<typeof useField>;

/** Attributes every input needs: its id, and its help and error for those who listen instead of look. */
export function controlProps(
  field: FieldState,
  { help, optional }: { help?: ReactNode; optional?: boolean },
  extraId?: string,
) {
  const ids = [
    field.error && `${field.id}-galat`,
    help && `${field.id}-bantuan`,
    field.stored !== undefined && `${field.id}-tersimpan`,
    extraId,
  ].filter(Boolean);
  return {
    id: field.id,
    required: !optional && !field.filter,
    "aria-invalid": field.error ? true : undefined,
    "aria-describedby": ids.length > 0 ? ids.join(" ") : undefined,
  };
}
