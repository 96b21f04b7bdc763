import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import { readTenant, type Tx } from "@/lib/db/tenant";

/** Runs the queries of one page in one transaction of the actor's agency. */
export function read<T>(actor: AgencyActor, query: (tx: Tx) => Promise<T>): Promise<T> {
  return readTenant(actor.agencyId, query);
}
