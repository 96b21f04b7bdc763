import "server-only";
import type { Tx } from "@/lib/db/tenant";

/**
 * Thousands of rows of this very transaction are unknown to the statistics, and checks of foreign keys may have been planned
 * while a table was small.
 */
export async function planByIndex(tx: Tx): Promise<void> {
  await tx.$executeRaw`DISCARD PLANS`;
  await tx.$executeRaw`SET LOCAL enable_seqscan = off`;
}
