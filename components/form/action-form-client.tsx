"use client";

import { unstable_isUnrecognizedActionError, unstable_rethrow } from "next/navigation";
import { type ReactNode, useActionState, useEffect, useRef } from "react";
import { Alert } from "@/components/ui/alert";
import { ErrorSummary } from "@/components/ui/error-summary";
import type { FormAction } from "@/lib/core/action";
import { FormScope, fieldId } from "./form-scope";
import { type FormValues, typedValues } from "./form-values";

type Props = {
  action: FormAction;
  idempotencyKey: string;
  id?: string;
  className?: string;
  /** What was typed before the session timed out, and the draft that holds it. */
  kept?: { draft: string; values: FormValues };
  children: ReactNode;
};

/** Behaviour of ActionForm; use that one. */
export function ActionFormClient({ action, idempotencyKey, id, className, kept, children }: Props) {
  // The server must render the action itself, so that the form also works without JavaScript.
  const attempt = typeof window === "undefined" ? action : keepingInput(action);
  const [state, formAction, pending] = useActionState(attempt, null);
  const summary = useRef<HTMLDivElement>(null);
  const sending = useRef(false);
  const refused = state?.ok === false ? state : null;

  useEffect(() => {
    if (refused) summary.current?.focus();
  }, [refused]);

  useEffect(() => {
    if (!pending) sending.current = false;
  }, [pending]);

  return (
    <form
      id={id}
      action={formAction}
      noValidate
      className={className}
      onSubmit={(event) => {
        // A second press may come before React has drawn the first as pending.
        if (sending.current) event.preventDefault();
        sending.current = true;
      }}
    >
      {refused && (
        <ErrorSummary
          ref={summary}
          message={refused.message}
          reference={refused.reference}
          errors={Object.entries(refused.fields ?? {}).map(([name, text]) => ({
            href: `#${fieldId(name, id)}`,
            text,
          }))}
        />
      )}
      {state?.ok && state.message && (
        <div className="mb-6">
          <Alert tone="success">{state.message}</Alert>
        </div>
      )}
      <input type="hidden" name="_key" value={idempotencyKey} />
      {id && <input type="hidden" name="_form" value={id} />}
      {kept && <input type="hidden" name="_titipan" value={kept.draft} />}
      <FormScope
        fields={refused?.fields ?? {}}
        values={refused?.values ?? kept?.values}
        kept={kept?.values}
        stored={refused?.current}
        outcome={state}
        idPrefix={id}
      >
        {children}
      </FormScope>
    </form>
  );
}

/** The server reads no larger request; smaller limits are its own to tell. */
const LARGEST_FILE = 25 * 1024 * 1024;

/** A lost connection or a server without time must not end in an error page: the form stays, with everything typed. */
function keepingInput(action: FormAction): FormAction {
  return async (previous, data) => {
    if ([...data.values()].some((value) => value instanceof File && value.size > LARGEST_FILE)) {
      const message = "Berkas lebih besar daripada 25 MB. Pilih berkas yang lebih kecil.";
      return { ok: false, code: "TOO_LARGE", message, values: typedValues(data) };
    }
    try {
      const result = await action(previous, data);
      return result?.ok === false ? { values: typedValues(data), ...result } : result;
    } catch (error) {
      unstable_rethrow(error);
      const message = unstable_isUnrecognizedActionError(error)
        ? "Aplikasi baru saja diperbarui. Muat ulang halaman ini, lalu kirim lagi."
        : "Kiriman belum diterima server; isian Anda masih ada di sini. Tunggu beberapa detik, lalu kirim lagi. Bila tetap gagal, periksa sambungan internet.";
      return {
        ok: false,
        code: "UNREACHABLE",
        message,
        values: typedValues(data),
      };
    }
  };
}
