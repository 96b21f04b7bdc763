import "server-only";
import { prisma } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { openingWith, type TransactionSettings } from "@/lib/db/opening-client";

/** A transaction that sees the rows of one agency only (row-level security). */
export type Tx = Prisma.TransactionClient;

type Options = {
  timeoutMs?: number;
  /** Settings of the database besides the bound agency. */
  settings?: TransactionSettings;
};

const LIMITS = { maxWait: 10_000, timeout: 20_000 };

/** Runs `work` in one transaction bound to the agency. Nothing is written when `work` throws. */
export function inTenant<T>(
  agencyId: string,
  work: (tx: Tx) => Promise<T>,
  options: Options = {},
): Promise<T> {
  return transaction({ "app.agency_id": agencyId }, work, options);
}

/** Runs `work` across agencies: accounts, sessions and the list of agencies, no evaluation content. */
export function inSystem<T>(work: (tx: Tx) => Promise<T>, options: Options = {}): Promise<T> {
  return transaction({ "app.scope": "system" }, work, options);
}

function transaction<T>(
  bound: TransactionSettings,
  work: (tx: Tx) => Promise<T>,
  { settings, timeoutMs = LIMITS.timeout }: Options,
): Promise<T> {
  return openingWith({ ...bound, ...settings }, () =>
    prisma.$transaction(work, { ...LIMITS, timeout: timeoutMs }),
  );
}

/** Lets a system transaction also write the rows (and the audit chain) of one agency. */
export async function bindAgency(tx: Tx, agencyId: string): Promise<void> {
  await tx.$executeRaw`SELECT set_config('app.agency_id', ${agencyId}, true)`;
}
