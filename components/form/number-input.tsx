"use client";

import { TextInput, type TextInputProps } from "./text-input";

/** A number as people here write it: comma for decimals, dots for thousands. The server reads it with `parseDecimal`. */
export function NumberInput(props: Omit<TextInputProps, "type" | "inputMode">) {
  return <TextInput width="max-w-60" autoComplete="off" {...props} inputMode="decimal" />;
}
