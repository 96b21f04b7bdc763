import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { messageOf } from "@/lib/core/messages";
import type { Result } from "@/lib/core/result";
import { inTenant } from "@/lib/db/tenant";

/** Writes at the import why its saving failed; a success has written itself, and another's run is another's. */
export async function keepOutcome(actor: Actor, importId: string, result: Result<unknown>): Promise<void> {
  const { agencyId } = actor;
  if (result.ok || result.code === "IMPORT_TAKEN" || agencyId === null) return;
  const { reference } = result;
  const problem = reference ? messageOf("IMPORT_FAILED", { reference }) : result.message;
  await inTenant(agencyId, (tx) =>
    tx.importJob.updateMany({
      where: { agencyId, id: importId, state: "APPLYING" },
      data: { state: "FAILED", done: 0, problem, finishedAt: new Date(), version: { increment: 1 } },
    }),
  );
}
