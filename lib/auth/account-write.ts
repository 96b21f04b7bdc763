import "server-only";
import type { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { failureOf, fieldErrors, Rejection } from "@/lib/core/errors";
import type { Result } from "@/lib/core/result";
import { unexpected } from "@/lib/core/unexpected";

/** Who stands at the door: perhaps nobody known yet. */
export type Visitor = { address: string; actor: Actor | null };

/**
 * A write about one's own account: signing in and out, activating, changing the password. It differs from a command in
 * that no agency and no session is needed; whom it is about comes from the session or is proved by `input` itself.
 */
export type AccountWrite<Schema extends z.ZodType, Data> = {
  event: string;
  input: Schema;
  run: (scene: { input: z.output<Schema>; visitor: Visitor; now: Date }) => Promise<Data>;
};

/** Declares an account write. */
export function accountWrite<Schema extends z.ZodType, Data>(
  definition: AccountWrite<Schema, Data>,
): AccountWrite<Schema, Data> {
  return definition;
}

/** Parses and runs an account write; refusals are values, the unexpected is logged with a reference. */
export async function executeAccountWrite<Schema extends z.ZodType, Data>(
  definition: AccountWrite<Schema, Data>,
  { visitor, now = new Date() }: { visitor: Visitor; now?: Date },
  rawInput: unknown,
): Promise<Result<Data>> {
  const parsed = definition.input.safeParse(rawInput);
  if (!parsed.success) return failureOf("VALIDATION", { fields: fieldErrors(parsed.error) });
  try {
    return { ok: true, data: await definition.run({ input: parsed.data, visitor, now }) };
  } catch (error) {
    if (error instanceof Rejection) return error.failure;
    return unexpected(error, { event: definition.event });
  }
}
