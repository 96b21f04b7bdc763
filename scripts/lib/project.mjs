// Where things are, and how a script ends. No dependencies: runs before anything is installed.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const root = resolve(fileURLToPath(import.meta.url), "../../..");
export const dataDir = resolve(root, process.env.KINERJA_DATA_DIR ?? ".data");

/** A failure the operator can act on: its message is one clear sentence, shown without a stack. */
export class OperatorError extends Error {}

/** Runs a script's body; an OperatorError becomes one sentence and exit code 1. */
export async function main(body) {
  try {
    await body();
  } catch (error) {
    console.error(`\nGagal: ${errorText(error)}`);
    process.exitCode = 1;
  }
}

/** What the operator reads: one sentence where the cause is known, else the whole error. */
export function errorText(error) {
  if (error instanceof OperatorError) return error.message;
  if (error?.code === "ENOSPC") return "Ruang disk habis; kosongkan ruang, lalu ulangi.";
  if (error?.code === "EACCES")
    return `Tidak ada izin untuk ${error.path ?? "berkas"}; periksa pemilik folder ini.`;
  return error?.stack ?? String(error);
}

/** SHA-256 over names and contents of the given files and folders (relative to the root; absent ones count as absent). */
export function hashOf(paths) {
  const hash = createHash("sha256");
  for (const path of paths) addToHash(hash, path);
  return hash.digest("hex");
}

function addToHash(hash, path) {
  const full = join(root, path);
  if (!existsSync(full)) return;
  if (statSync(full).isDirectory()) {
    for (const name of readdirSync(full).sort()) addToHash(hash, join(path, name));
    return;
  }
  hash.update(path).update("\0").update(readFileSync(full)).update("\0");
}

/** The text of a file, or undefined when it is not there. */
export function readIfThere(path) {
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

/** Whether a process with this id is alive (also when it belongs to somebody else). */
export function isAlive(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

export const sleep = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
