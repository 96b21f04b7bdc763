import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dataDir, isAlive, OperatorError, sleep } from "./project.mjs";

const file = join(dataDir, "start.lock");

/**
 * Makes this process the only one that serves this data folder. A holder that is stopping is waited for; what a
 * killed holder left running is waited for too.
 */
export async function acquireLock() {
  mkdirSync(dataDir, { recursive: true });
  for (let waited = 0; ; waited += 100) {
    const holder = readLock();
    if (!holder) {
      if (tryCreate()) return;
      continue;
    }
    const holderLives = isAlive(holder.pid);
    if (!holderLives && !isAlive(holder.serverPid)) rmSync(file, { force: true });
    else if (holderLives && !holder.stopping && waited >= 1_500) refuse(holder.pid);
    else if (waited >= 20_000) refuse(holderLives ? holder.pid : holder.serverPid);
    else await sleep(100);
  }
}

/** Adds facts to the lock: the server's process id, or that this process is stopping. */
export function updateLock(facts) {
  writeFileSync(file, JSON.stringify({ ...readLock(), ...facts }));
}

export function releaseLock() {
  if (readLock()?.pid === process.pid) rmSync(file, { force: true });
}

/** The process that serves this data folder now, if any. */
export function lockHolder() {
  const holder = readLock();
  return holder && (isAlive(holder.pid) || isAlive(holder.serverPid)) ? holder : undefined;
}

function refuse(pid) {
  throw new OperatorError(
    `Aplikasi sudah berjalan dengan data yang sama (proses ${pid}); hentikan dahulu atau pakai yang itu.`,
  );
}

function tryCreate() {
  try {
    writeFileSync(file, JSON.stringify({ pid: process.pid }), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
}

function readLock() {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}
