import "server-only";
import { argon2, randomBytes, timingSafeEqual } from "node:crypto";
import { reject } from "@/lib/core/errors";

type Cost = { memory: number; passes: number; parallelism: number };

/** OWASP's smallest argon2id setting: 19 MiB, two passes, one lane. */
const COST: Cost = { memory: 19_456, passes: 2, parallelism: 1 };
const TAG_LENGTH = 32;

/** Hashes at the same time per process: each holds 19 MiB and one of Node's four worker threads. */
const MAX_RUNNING = 2;
const MAX_WAITING = 200;

let running = 0;
const waiting: (() => void)[] = [];

/** The password as "$argon2id$v=19$m=...,t=...,p=...$salt$hash". Rejects BUSY when too many people wait. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const tag = await derive(password, salt, COST, TAG_LENGTH);
  const { memory, passes, parallelism } = COST;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${encode(salt)}$${encode(tag)}`;
}

/**
 * Whether the password fits the stored hash. Without a stored hash it costs the same time and gives false, so that
 * nobody can tell an account that does not exist. Rejects BUSY when too many people wait.
 */
export async function verifyPassword(password: string, stored: string | null): Promise<boolean> {
  const { cost, salt, tag } = parse(stored ?? "") ?? NOBODY;
  const given = await derive(password, salt, cost, tag.length);
  return timingSafeEqual(given, tag) && tag !== NOBODY.tag;
}

const NOBODY = { cost: COST, salt: randomBytes(16), tag: randomBytes(TAG_LENGTH) };

const PHC = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

function parse(stored: string): { cost: Cost; salt: Buffer; tag: Buffer } | null {
  const [, memory, passes, parallelism, salt = "", tag = ""] = PHC.exec(stored) ?? [];
  if (memory === undefined) return null;
  return {
    cost: { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) },
    salt: Buffer.from(salt, "base64"),
    tag: Buffer.from(tag, "base64"),
  };
}

const encode = (bytes: Buffer): string => bytes.toString("base64").replace(/=+$/, "");

/** The same letters may be typed as different code points: NFC makes them one password. */
async function derive(password: string, salt: Buffer, cost: Cost, tagLength: number): Promise<Buffer> {
  await takeTurn();
  try {
    return await new Promise((resolve, fail) => {
      const message = password.normalize("NFC");
      argon2("argon2id", { message, nonce: salt, tagLength, ...cost }, (error, key) =>
        error ? fail(error) : resolve(key),
      );
    });
  } finally {
    endTurn();
  }
}

async function takeTurn(): Promise<void> {
  if (running < MAX_RUNNING) {
    running++;
    return;
  }
  if (waiting.length >= MAX_WAITING) reject("BUSY");
  await new Promise<void>((resolve) => waiting.push(resolve));
}

/** The turn passes to the next in line, or is given back. */
function endTurn(): void {
  const next = waiting.shift();
  if (next) next();
  else running--;
}
