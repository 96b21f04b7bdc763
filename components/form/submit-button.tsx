"use client";

import type { ReactNode } from "react";
import { useFormStatus } from "react-dom";
import { type ButtonTone, buttonClass } from "@/components/ui/button-class";

type Props = {
  children: ReactNode;
  tone?: ButtonTone;
  /** While the server works. */
  pendingText?: string;
  /** Several buttons in one form: which one was pressed. */
  name?: string;
  value?: string;
};

/** Sends the form. It keeps the focus while pending; ActionForm refuses a second press. */
export function SubmitButton({
  children,
  tone = "primary",
  pendingText = "Menyimpan...",
  name,
  value,
}: Props) {
  const { pending, data } = useFormStatus();
  const pressed = pending && (name === undefined || data?.get(name) === value);
  return (
    <button
      type="submit"
      name={name}
      value={value}
      aria-disabled={pending || undefined}
      className={`${buttonClass(tone)} max-sm:w-full`}
    >
      {pressed ? pendingText : children}
    </button>
  );
}
