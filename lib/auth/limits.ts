import "server-only";
import { createHash } from "node:crypto";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { pool, prisma } from "@/lib/db/client";
import type { Tx } from "@/lib/db/tenant";

const shared = { storeClient: pool, tableName: "RateLimit", tableCreated: true, keyPrefix: "" };

/** Attempts for one account from one address; an address alone is never limited, because a whole office shares it. */
const byAddress = new RateLimiterPostgres({ ...shared, points: 10, duration: 15 * 60 });

/** Attempts for one account from everywhere together: guessing from many addresses ends here. */
const byAccount = new RateLimiterPostgres({ ...shared, points: 40, duration: 60 * 60 });

/** Counts an attempt before the password is looked at, so that parallel guesses count too. False: too many. */
export async function takeAttempt(login: string, address: string): Promise<boolean> {
  const key = accountKey(login);
  try {
    await byAddress.consume(`${key}:${hashOf(address)}`);
    await byAccount.consume(key);
    return true;
  } catch (error) {
    if (error instanceof RateLimiterRes) return false;
    throw error;
  }
}

/** Forgets the attempts of an account: after the right password, or when an admin unlocks it. */
export async function forgetAttempts(logins: readonly (string | null)[], tx: Tx = prisma): Promise<void> {
  const keys = logins.filter((login) => login !== null).map(accountKey);
  await tx.rateLimit.deleteMany({
    where: { OR: keys.flatMap((key) => [{ key }, { key: { startsWith: `${key}:` } }]) },
  });
}

/** NIP and e-mail stay out of the table. Unknown logins are counted too: the limit tells nothing about who exists. */
const accountKey = (login: string): string => `masuk:${hashOf(login)}`;

const hashOf = (text: string): string => createHash("sha256").update(text).digest("base64url").slice(0, 24);
