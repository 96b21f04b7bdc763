import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import { type Reads, readRows } from "@/lib/db/direct";
import { inTenant, type Tx } from "@/lib/db/tenant";

/** Runs the queries of one page in one transaction of the actor's agency. Statements that do not wait for one another travel together. */
export function read<T>(actor: AgencyActor, query: (tx: Reads) => Promise<T>): Promise<T> {
  return readRows(actor.agencyId, query);
}

/** The same for a page that also asks through Prisma's models: it pays for their engine. */
export function readModels<T>(actor: AgencyActor, query: (tx: Tx) => Promise<T>): Promise<T> {
  return inTenant(actor.agencyId, query);
}
