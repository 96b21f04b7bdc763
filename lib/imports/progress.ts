import "server-only";
import { inTenant } from "@/lib/db/tenant";

/** Shows how far an import is, in a transaction of its own: the import's own one is not visible until it ends. */
export async function reportProgress(agencyId: string, importId: string, done: number): Promise<void> {
  await inTenant(agencyId, (tx) =>
    tx.importJob.updateMany({
      where: { agencyId, id: importId, state: "APPLYING" },
      data: { done, progressAt: new Date() },
    }),
  );
}
