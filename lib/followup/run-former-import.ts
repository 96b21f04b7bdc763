import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { execute } from "@/lib/core/command";
import { applyFormerImport } from "@/lib/followup/commands/former-import";
import { keepOutcome } from "@/lib/imports/outcome";

/** Saves a confirmed import of predicates. Runs after the answer to the person has been sent; the page shows how far it is. */
export async function runFormerImport(actor: Actor, importId: string): Promise<void> {
  await keepOutcome(actor, importId, await execute(applyFormerImport, { actor }, { importId }));
}
