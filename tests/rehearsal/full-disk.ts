import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { run } from "@/scripts/lib/process.mjs";

const DATA = resolve(process.env.KINERJA_DATA_DIR ?? ".data/rehearsal");
const SMALL = join(DATA, "small");

/**
 * Runs the rehearsal `disk` with its whole data folder on a small file system in memory, which only root can make. Null
 * without the right to; else what went wrong.
 */
export async function fillsDisk(seed: number): Promise<string[] | null> {
  if (process.getuid?.() !== 0 || process.platform !== "linux") return null;
  mkdirSync(SMALL, { recursive: true });
  // Left by a rehearsal that was killed.
  if (readFileSync("/proc/mounts", "utf8").includes(` ${SMALL} `)) execFileSync("umount", [SMALL]);
  execFileSync("mount", ["-t", "tmpfs", "-o", "size=2g", "tmpfs", SMALL]);
  try {
    // The same secrets: the same build.
    copyFileSync(join(DATA, "secrets.json"), join(SMALL, "secrets.json"));
    const command = ["scripts/rehearse.mjs", "disk", "--data", SMALL, "--seed", String(seed)];
    return (await run(process.execPath, command)) === 0 ? [] : ["The disk: see above."];
  } finally {
    execFileSync("umount", [SMALL]);
  }
}
