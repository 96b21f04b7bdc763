"use client";

import { unstable_rethrow } from "next/navigation";
import { type ReactNode, useActionState, useEffect, useRef } from "react";
import { Alert } from "@/components/ui/alert";
import { ErrorSummary } from "@/components/ui/error-summary";
import type { FormAction } from "@/lib/core/action";
import { FormScope, fieldId } from "./form-scope";
import { typedValues } from "./form-values";

type Props = {
  action: FormAction;
  idempotencyKey: string;
  id?: string;
  className?: string;
  children: ReactNode;
};

/** Behaviour of ActionForm; use that one. */
export function ActionFormClient({ action, idempotencyKey, id, className, children }: Props) {
  // The server must render the action itself, so that the form also works without JavaScript.
  const attempt = typeof window === "undefined" ? action : keepingInput(action);
  const [state, formAction, pending] = useActionState(attempt, null);
  const summary = useRef<HTMLDivElement>(null);
  const refused = state?.ok === false ? state : null;

  useEffect(() => {
    if (refused) summary.current?.focus();
  }, [refused]);

  return (
    <form
      id={id}
      action={formAction}
      noValidate
      className={className}
      onSubmit={(event) => {
        if (pending) event.preventDefault();
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
      <FormScope
        fields={refused?.fields ?? {}}
        values={refused?.values}
        stored={refused?.current}
        outcome={state}
        idPrefix={id}
      >
        {children}
      </FormScope>
    </form>
  );
}

/** A lost connection must not end in an error page: the form stays, with everything typed. */
function keepingInput(action: FormAction): FormAction {
  return async (previous, data) => {
    try {
      const result = await action(previous, data);
      return result?.ok === false ? { values: typedValues(data), ...result } : result;
    } catch (error) {
      unstable_rethrow(error);
      return {
        ok: false,
        code: "UNREACHABLE",
        message: "Kiriman belum sampai ke server. Periksa sambungan internet Anda, lalu kirim lagi.",
        values: typedValues(data),
      };
    }
  };
}
