import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import { type AccountFacts, findAccount, openSession, recordAccountEvent } from "@/lib/auth/accounts";
import { forgetAttempts, takeAttempt } from "@/lib/auth/limits";
import { verifyPassword } from "@/lib/auth/password";
import { lockMinutes } from "@/lib/auth/rules";
import { inSystem } from "@/lib/db/tenant";

export type Credentials = { login: string; password: string; address: string };
export type SignedIn = { accountId: string; sessionId: string; isOperator: boolean };

/** A refusal is never faster than this, so that its time does not tell why it was refused. */
const REFUSAL_MS = 400;

/**
 * Checks a login (already normalized) and opens a session; null when it is refused. Unknown account, wrong password,
 * disabled, locked and too many attempts look the same from outside. Both sign-in paths (form and next-auth) end here.
 */
export async function authenticate(credentials: Credentials, now = new Date()): Promise<SignedIn | null> {
  const noSooner = sleep(REFUSAL_MS);
  const signedIn = await attempt(credentials, now);
  if (signedIn === null) await noSooner;
  return signedIn;
}

async function attempt({ login, password, address }: Credentials, now: Date): Promise<SignedIn | null> {
  if (!(await takeAttempt(login, address))) return null;
  const account = await inSystem((tx) => findAccount(tx, login));
  const fits = await verifyPassword(password, account?.passwordHash ?? null);
  if (account === null) return null;
  const obstacle = obstacleFor(account, fits, now);
  if (obstacle !== null) {
    await recordFailure(account, obstacle, now);
    return null;
  }
  await forgetAttempts([account.nip, account.email]);
  return open(account, now);
}

type Obstacle = "disabled" | "locked" | "password";

function obstacleFor(account: AccountFacts, fits: boolean, now: Date): Obstacle | null {
  if (account.disabledAt !== null) return "disabled";
  if (account.lockedUntil !== null && account.lockedUntil > now) return "locked";
  return fits ? null : "password";
}

/** While an account is locked further attempts neither count nor lengthen the lock. */
async function recordFailure(account: AccountFacts, reason: Obstacle, now: Date): Promise<void> {
  await inSystem(async (tx) => {
    if (reason === "password") {
      const { failedAttempts } = await tx.account.update({
        where: { id: account.id },
        data: { failedAttempts: { increment: 1 } },
        select: { failedAttempts: true },
      });
      const minutes = lockMinutes(failedAttempts);
      const lockedUntil = new Date(now.getTime() + minutes * 60_000);
      if (minutes > 0) await tx.account.update({ where: { id: account.id }, data: { lockedUntil } });
    }
    await recordAccountEvent(tx, account, "account.sign-in", "DENIED", { reason });
  });
}

async function open(account: AccountFacts, now: Date): Promise<SignedIn> {
  return inSystem(async (tx) => {
    await tx.account.update({
      where: { id: account.id },
      data: { failedAttempts: 0, lockedUntil: null },
      select: { id: true },
    });
    const sessionId = await openSession(tx, account.id, now);
    await recordAccountEvent(tx, account, "account.sign-in", "DONE");
    return { accountId: account.id, sessionId, isOperator: account.isOperator };
  });
}
