import type { z } from "zod";
import { type ErrorCode, messageOf } from "@/lib/core/messages";
import type { Failure, FieldErrors } from "@/lib/core/result";

type Details = { values?: Record<string, string>; fields?: FieldErrors; current?: Record<string, string> };

/** An expected refusal: rolls the transaction back and reaches the person as a Failure. */
export class Rejection extends Error {
  readonly failure: Failure;

  constructor(code: ErrorCode, details: Details = {}) {
    super(code);
    this.name = "Rejection";
    this.failure = failureOf(code, details);
  }
}

/** Stops a command with an expected refusal. */
export function reject(code: ErrorCode, details: Details = {}): never {
  throw new Rejection(code, details);
}

/** A Failure value with the sentence of its code. */
export function failureOf(code: ErrorCode, { values, fields, current }: Details = {}): Failure {
  return {
    ok: false,
    code,
    message: messageOf(code, values),
    ...(fields && { fields }),
    ...(current && { current }),
  };
}

/** What zod refused, by field path; the first sentence of each field. */
export function fieldErrors(error: z.ZodError): FieldErrors {
  const fields: FieldErrors = {};
  for (const issue of error.issues) fields[issue.path.join(".")] ??= issue.message;
  return fields;
}
