import "server-only";
import { createHash } from "node:crypto";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { pool } from "@/lib/db/client";

/** Look-ups of one address in ten minutes: an office that checks a pile of prints, but no machine that tries codes. */
export const MOST_LOOKUPS = 120;

const lookups = new RateLimiterPostgres({
  storeClient: pool,
  tableName: "RateLimit",
  tableCreated: true,
  keyPrefix: "",
  points: MOST_LOOKUPS,
  duration: 10 * 60,
});

/** Counts a look-up of a code. False: too many from this address. */
export async function takeLookup(address: string): Promise<boolean> {
  const key = createHash("sha256").update(address).digest("base64url").slice(0, 24);
  try {
    await lookups.consume(`verifikasi:${key}`);
    return true;
  } catch (error) {
    if (error instanceof RateLimiterRes) return false;
    throw error;
  }
}
