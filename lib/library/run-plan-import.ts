import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { execute } from "@/lib/core/command";
import { keepOutcome } from "@/lib/imports/outcome";
import { applyPlanImport } from "@/lib/library/commands/plan-import";

/** Saves a confirmed import of plans. Runs after the answer to the person has been sent; the page shows how far it is. */
export async function runPlanImport(actor: Actor, importId: string): Promise<void> {
  await keepOutcome(actor, importId, await execute(applyPlanImport, { actor }, { importId }));
}
