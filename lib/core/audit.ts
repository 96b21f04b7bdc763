import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { pool } from "@/lib/db/client";
import { rowsOf } from "@/lib/db/direct";
import { Prisma } from "@/lib/db/generated/client";
import { inTenant, type Tx } from "@/lib/db/tenant";

export type AuditOutcome = "DONE" | "DENIED" | "VIEWED";

/** What a command says about itself. `detail` holds facts worth keeping, never whole texts of evaluations. */
export type AuditEntry = {
  subjectType?: string;
  subjectId?: string;
  /** The employee the record is about. */
  employeeId?: string;
  detail?: Record<string, unknown>;
};

type Line = AuditEntry & { event: string; outcome: AuditOutcome };

/** Who did it: an actor, or an account that has no session yet. */
export type AuditPerson = Pick<Actor, "accountId" | "name">;

/** Appends one event to the agency's hash chain, inside the caller's transaction (agency already bound). */
export async function appendAudit(tx: Tx, agencyId: string, actor: AuditPerson, line: Line): Promise<void> {
  await tx.$executeRaw`SELECT append_audit(${agencyId}::uuid, ${actor.accountId}::uuid, ${actor.name}, ${line.event},
    ${line.outcome}, ${line.subjectType ?? null}, ${line.subjectId ?? null}::uuid, ${line.employeeId ?? null}::uuid,
    ${JSON.stringify(line.detail ?? {})}::jsonb)`;
}

/** Records that the actor looked at another person's evaluation content. Own records are not recorded. */
export async function recordView(actor: Actor, event: string, entry: AuditEntry): Promise<void> {
  const { agencyId } = actor;
  if (agencyId === null || (entry.employeeId !== undefined && entry.employeeId === actor.employeeId)) return;
  const { subjectType, subjectId, employeeId, detail } = entry;
  // A view may be lost with the last milliseconds of a crash; it must not cost a disk flush per page.
  await rowsOf(
    pool,
    Prisma.sql`SELECT record_view(${agencyId}::uuid, ${actor.accountId}::uuid, ${actor.name}, ${event}, ${subjectType ?? null},
      ${subjectId ?? null}::uuid, ${employeeId ?? null}::uuid, ${JSON.stringify(detail ?? {})}::jsonb)`,
  );
}

/** Records a refused attempt in a transaction of its own: the business transaction has been rolled back. */
export async function recordDenied(
  agencyId: string,
  actor: Actor,
  event: string,
  entry: AuditEntry,
): Promise<void> {
  await inTenant(agencyId, (tx) => appendAudit(tx, agencyId, actor, { ...entry, event, outcome: "DENIED" }));
}
