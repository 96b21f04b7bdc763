import "server-only";
import { activationHash, newActivationCode } from "@/lib/auth/activation";
import { activationEnd, type PasswordOwner } from "@/lib/auth/rules";
import { seal } from "@/lib/auth/seal";
import { type AuditOutcome, appendAudit } from "@/lib/core/audit";
import { env } from "@/lib/core/env";
import { reject } from "@/lib/core/errors";
import type { Prisma } from "@/lib/db/generated/client";
import { bindAgency, inSystem, type Tx } from "@/lib/db/tenant";

const accountFacts = {
  id: true,
  agencyId: true,
  employeeId: true,
  name: true,
  nip: true,
  email: true,
  passwordHash: true,
  mustChangePassword: true,
  activationHash: true,
  activationExpires: true,
  isOperator: true,
  disabledAt: true,
  failedAttempts: true,
  lockedUntil: true,
} satisfies Prisma.AccountSelect;

export type AccountFacts = Prisma.AccountGetPayload<{ select: typeof accountFacts }>;

/** The account of a NIP (digits) or an e-mail address (lower case); needs a system transaction. */
export function findAccount(tx: Tx, login: string): Promise<AccountFacts | null> {
  const where = login.includes("@") ? { email: login } : { nip: login };
  return tx.account.findUnique({ where, select: accountFacts });
}

export function getAccount(tx: Tx, accountId: string): Promise<AccountFacts | null> {
  return tx.account.findUnique({ where: { id: accountId }, select: accountFacts });
}

/** What must not appear in this person's password. */
export async function passwordOwner(tx: Tx, account: AccountFacts): Promise<PasswordOwner> {
  const { name, nip, email, agencyId, employeeId } = account;
  if (agencyId === null || employeeId === null) return { name, nip, email, birthDate: null };
  await bindAgency(tx, agencyId);
  const employee = await tx.employee.findUnique({
    where: { agencyId_id: { agencyId, id: employeeId } },
    select: { birthDate: true },
  });
  return { name, nip, email, birthDate: employee?.birthDate?.toISOString().slice(0, 10) ?? null };
}

/** Opens a server-side session and returns its id. */
export async function openSession(tx: Tx, accountId: string, now: Date): Promise<string> {
  const { id } = await tx.session.create({
    data: {
      accountId,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + env.sessionHours * 3_600_000),
    },
    select: { id: true },
  });
  return id;
}

/** Ends the sessions of an account, all of them or all but one; they give nobody from the next request on. */
export async function endSessions(tx: Tx, accountId: string, now: Date, except?: string): Promise<void> {
  await tx.session.updateMany({
    where: { accountId, revokedAt: null, ...(except && { id: { not: except } }) },
    data: { revokedAt: now },
  });
}

/** Replaces the password by a new one-time code, which comes back sealed, and ends every session. */
export async function renewCode(tx: Tx, accountId: string, now: Date): Promise<string> {
  const code = newActivationCode();
  await tx.account.update({
    where: { id: accountId },
    data: {
      passwordHash: null,
      activationHash: activationHash(code),
      activationExpires: activationEnd(now),
      version: { increment: 1 },
    },
    select: { id: true },
  });
  await endSessions(tx, accountId, now);
  return seal(code);
}

type Versioned = { id: string; version: number };

/** Nobody can sign in any more; sessions and codes end. WRONG_STATE when it was changed meanwhile. */
export async function disable(tx: Tx, { id, version }: Versioned, now: Date): Promise<void> {
  const { count } = await tx.account.updateMany({
    where: { id, version, disabledAt: null },
    data: {
      disabledAt: now,
      activationHash: null,
      activationExpires: null,
      version: { increment: 1 },
    },
  });
  if (count === 0) reject("WRONG_STATE");
  await endSessions(tx, id, now);
}

/** The account may be used again; its old sessions stay ended. */
export async function enable(tx: Tx, { id, version }: Versioned): Promise<void> {
  const { count } = await tx.account.updateMany({
    where: { id, version, disabledAt: { not: null } },
    data: { disabledAt: null, version: { increment: 1 } },
  });
  if (count === 0) reject("WRONG_STATE");
}

/** Signs one session out. A session that is already over stays as it is. */
export async function endSession(sessionId: string, now = new Date()): Promise<void> {
  await inSystem(async (tx) => {
    const where = { id: sessionId, revokedAt: null };
    const session = await tx.session.findFirst({ where, select: { account: { select: accountFacts } } });
    if (session === null) return;
    await tx.session.updateMany({ where, data: { revokedAt: now } });
    await recordAccountEvent(tx, session.account, "account.sign-out", "DONE");
  });
}

/** Records what happened to an account in the chain of its agency; operators have no agency and no chain. */
export async function recordAccountEvent(
  tx: Tx,
  account: Pick<AccountFacts, "id" | "agencyId" | "employeeId" | "name">,
  event: string,
  outcome: AuditOutcome,
  detail: Record<string, unknown> = {},
): Promise<void> {
  const { id, agencyId, employeeId, name } = account;
  if (agencyId === null) return;
  await bindAgency(tx, agencyId);
  const subject = { subjectType: "Account", subjectId: id, employeeId: employeeId ?? undefined };
  await appendAudit(tx, agencyId, { accountId: id, name }, { ...subject, event, outcome, detail });
}
