"use client";

import { TextInput, type TextInputProps } from "./text-input";

type Props = Omit<TextInputProps, "type" | "inputMode" | "unit" | "placeholder">;

/** A day; its value is "2026-01-12". */
export function DateInput(props: Props) {
  return <TextInput width="max-w-60" {...props} type="date" />;
}

/** A day and time in the agency's zone, whose label ("WIT") stands after the box; its value is "2026-01-12T14:05". */
export function DateTimeInput({ zone, ...props }: Props & { zone: string }) {
  return <TextInput width="max-w-80" {...props} type="datetime-local" unit={zone} />;
}
