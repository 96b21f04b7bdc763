import "server-only";
import { timingSafeEqual } from "node:crypto";
import { accountWrite } from "@/lib/auth/account-write";
import {
  type AccountFacts,
  endSession,
  endSessions,
  findAccount,
  getAccount,
  openSession,
  passwordOwner,
  recordAccountEvent,
} from "@/lib/auth/accounts";
import { activationHash } from "@/lib/auth/activation";
import type { Actor } from "@/lib/auth/actor";
import { authenticate } from "@/lib/auth/authenticate";
import { forgetAttempts, takeAttempt } from "@/lib/auth/limits";
import { hashPassword, verifyPassword } from "@/lib/auth/password";
import { passwordProblem, safeReturnPath } from "@/lib/auth/rules";
import { activateInput, changePasswordInput, signInInput, signOutInput } from "@/lib/auth/schema";
import { reject } from "@/lib/core/errors";
import { messageOf } from "@/lib/core/messages";
import { inSystem } from "@/lib/db/tenant";

export const signIn = accountWrite({
  event: "account.sign-in",
  input: signInInput,
  run: async ({ input, visitor, now }) => {
    const signedIn = await authenticate({ ...input, address: visitor.address }, now);
    if (signedIn === null) return reject("SIGN_IN_FAILED");
    if (visitor.actor !== null) await endSession(visitor.actor.sessionId, now);
    return { ...signedIn, next: safeReturnPath(input.lanjut) };
  },
});

export const signOut = accountWrite({
  event: "account.sign-out",
  input: signOutInput,
  run: async ({ visitor, now }) => {
    if (visitor.actor !== null) await endSession(visitor.actor.sessionId, now);
  },
});

export const signOutEverywhere = accountWrite({
  event: "account.sign-out-everywhere",
  input: signOutInput,
  run: async ({ visitor: { actor }, now }) => {
    if (actor === null) return reject("SIGNED_OUT");
    await inSystem(async (tx) => {
      const account = await getAccount(tx, actor.accountId);
      if (account === null) return reject("SIGNED_OUT");
      await endSessions(tx, account.id, now);
      await recordAccountEvent(tx, account, "account.sign-out-everywhere", "DONE");
    });
  },
});

/** Changes the password and ends every other session. Sent twice, the second finds the new password in place. */
export const changePassword = accountWrite({
  event: "account.change-password",
  input: changePasswordInput,
  run: async ({ input, visitor: { actor, address }, now }) => {
    if (actor === null) return reject("SIGNED_OUT");
    const account = await ownAccount(actor);
    if (!(await takeAttempt(`sandi:${account.id}`, address)))
      return refuseField("password", "PASSWORD_WRONG");
    if (!(await verifyPassword(input.password, account.passwordHash))) {
      if (await verifyPassword(input.newPassword, account.passwordHash))
        return { isOperator: account.isOperator };
      return refuseField("password", "PASSWORD_WRONG");
    }
    if (input.newPassword === input.password) return refuseField("newPassword", "PASSWORD_SAME");
    await requireGoodPassword(account, input.newPassword);
    const passwordHash = await hashPassword(input.newPassword);
    await inSystem(async (tx) => {
      const changed = await tx.account.updateMany({
        where: { id: account.id, passwordHash: account.passwordHash },
        data: { passwordHash, mustChangePassword: false, version: { increment: 1 } },
      });
      if (changed.count === 0) return reject("CONFLICT");
      await endSessions(tx, account.id, now, actor.sessionId);
      await recordAccountEvent(tx, account, "account.change-password", "DONE");
    });
    await forgetAttempts([`sandi:${account.id}`]);
    return { isOperator: account.isOperator };
  },
});

/**
 * Sets the first (or a new) password with the one-time code and signs in. Sent twice, the second finds the password
 * already set and simply signs in with it.
 */
export const activate = accountWrite({
  event: "account.activate",
  input: activateInput,
  run: async ({ input, visitor, now }) => {
    const { login, newPassword } = input;
    if (!(await takeAttempt(`aktivasi:${login}`, visitor.address))) return reject("ACTIVATION_FAILED");
    const account = await inSystem((tx) => findAccount(tx, login));
    if (account === null || !codeFits(account, input.code, now)) {
      const again = await authenticate({ login, password: newPassword, address: visitor.address }, now);
      return again ?? reject("ACTIVATION_FAILED");
    }
    await requireGoodPassword(account, newPassword);
    const passwordHash = await hashPassword(newPassword);
    const sessionId = await inSystem(async (tx) => {
      const changed = await tx.account.updateMany({
        where: { id: account.id, activationHash: account.activationHash, disabledAt: null },
        data: {
          passwordHash,
          mustChangePassword: false,
          activationHash: null,
          activationExpires: null,
          failedAttempts: 0,
          lockedUntil: null,
          version: { increment: 1 },
        },
      });
      if (changed.count === 0) return null;
      await endSessions(tx, account.id, now);
      await recordAccountEvent(tx, account, "account.activate", "DONE");
      return openSession(tx, account.id, now);
    });
    if (sessionId === null) {
      const again = await authenticate({ login, password: newPassword, address: visitor.address }, now);
      return again ?? reject("ACTIVATION_FAILED");
    }
    await forgetAttempts([`aktivasi:${login}`, account.nip, account.email]);
    return { accountId: account.id, sessionId, isOperator: account.isOperator };
  },
});

async function ownAccount(actor: Actor): Promise<AccountFacts> {
  return (await inSystem((tx) => getAccount(tx, actor.accountId))) ?? reject("SIGNED_OUT");
}

function codeFits(
  { activationHash: stored, activationExpires, disabledAt }: AccountFacts,
  code: string,
  now: Date,
) {
  if (stored === null || activationExpires === null || activationExpires <= now || disabledAt !== null)
    return false;
  return timingSafeEqual(stored, activationHash(code));
}

async function requireGoodPassword(account: AccountFacts, password: string): Promise<void> {
  const problem = passwordProblem(password, await inSystem((tx) => passwordOwner(tx, account)));
  if (problem !== null) refuseField("newPassword", problem);
}

function refuseField(field: string, code: Parameters<typeof messageOf>[0]): never {
  return reject("VALIDATION", { fields: { [field]: messageOf(code) } });
}
