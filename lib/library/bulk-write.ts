import "server-only";
import type { Tx } from "@/lib/db/tenant";

/** Targets for many and imports of plans wait for each other: two at once would wait for each other's plans instead. */
export async function lockBulk(tx: Tx, agencyId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`bulk ${agencyId}`}, 0))`;
}
