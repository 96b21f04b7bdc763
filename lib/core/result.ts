import type { ErrorCode } from "@/lib/core/messages";

/** Field path ("indicators.0.target") -> Indonesian sentence. */
export type FieldErrors = Record<string, string>;

export type Failure = {
  ok: false;
  code: ErrorCode;
  message: string;
  fields?: FieldErrors;
  /** CONFLICT only: what is stored now, by field, with the new `version`. */
  current?: Record<string, string>;
  /** Of an error that nobody expected: the number that the log holds too. */
  reference?: string;
};

export type Result<T> = { ok: true; data: T } | Failure;

/** What a server action hands back to its form. `values` echoes what was typed, so that nothing is lost. */
export type FormState =
  | { ok: true; message?: string }
  | {
      ok: false;
      code: string;
      message: string;
      fields?: FieldErrors;
      values?: Record<string, string | string[]>;
      current?: Record<string, string>;
      reference?: string;
    }
  | null;
