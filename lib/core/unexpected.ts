import "server-only";
import { failureOf } from "@/lib/core/errors";
import { logUnexpected } from "@/lib/core/logger";
import type { ErrorCode } from "@/lib/core/messages";
import type { Failure } from "@/lib/core/result";
import { type DatabaseFault, faultOf } from "@/lib/db/faults";

const CODE: Record<DatabaseFault, ErrorCode> = { AWAY: "DATABASE_AWAY", FULL: "DISK_FULL" };

/** What a person is told about an error that nobody expected; it is logged under the reference that they see. */
export function unexpected(error: unknown, context: Record<string, string | undefined>): Failure {
  const fault = faultOf(error);
  const reference = logUnexpected(error, { ...context, ...(fault && { fault }) });
  const code = error instanceof Unsure ? "SAVED_UNSURE" : fault === null ? "INTERNAL" : CODE[fault];
  return { ...failureOf(code), reference };
}

/** The connection was lost after everything was written and before the database said so. */
export class Unsure extends Error {
  constructor(cause: unknown) {
    super("Lost while committing.", { cause });
    this.name = "Unsure";
  }
}
