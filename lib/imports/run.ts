import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { execute } from "@/lib/core/command";
import { messageOf } from "@/lib/core/messages";
import type { Failure } from "@/lib/core/result";
import { inTenant } from "@/lib/db/tenant";
import { applyImport } from "@/lib/imports/commands";

/** Saves a confirmed import. Runs after the answer to the person has been sent; the page shows how far it is. */
export async function runImport(actor: Actor, importId: string): Promise<void> {
  const result = await execute(applyImport, { actor }, { importId });
  // Somebody else's run has it, or has finished it.
  if (result.ok || result.code === "IMPORT_TAKEN" || actor.agencyId === null) return;
  await markFailed(actor.agencyId, importId, result);
}

async function markFailed(agencyId: string, importId: string, failure: Failure): Promise<void> {
  const { reference } = failure;
  const problem = reference ? messageOf("IMPORT_FAILED", { reference }) : failure.message;
  await inTenant(agencyId, (tx) =>
    tx.importJob.updateMany({
      where: { agencyId, id: importId, state: "APPLYING" },
      data: { state: "FAILED", done: 0, problem, finishedAt: new Date(), version: { increment: 1 } },
    }),
  );
}
