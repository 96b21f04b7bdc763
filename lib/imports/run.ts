import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { execute } from "@/lib/core/command";
import { applyImport } from "@/lib/imports/commands";
import { keepOutcome } from "@/lib/imports/outcome";

/** Saves a confirmed import. Runs after the answer to the person has been sent; the page shows how far it is. */
export async function runImport(actor: Actor, importId: string): Promise<void> {
  await keepOutcome(actor, importId, await execute(applyImport, { actor }, { importId }));
}
