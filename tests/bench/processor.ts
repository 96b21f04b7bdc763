import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Server } from "@/scripts/lib/serve.mjs";

/** Processor milliseconds used so far. Unlike requests per second they hardly change when the machine has other work. */
export type Processor = { web: number; database: number };

const TICK_MS = 10;

/** What the web workers and PostgreSQL have used since they started (Linux; elsewhere zeros). */
export function processorTime(server: Server): Processor {
  if (process.platform !== "linux") return { web: 0, database: 0 };
  return { web: familyTime(server.pid), database: familyTime(postmasterPid()) };
}

/** The first process of the embedded PostgreSQL. */
export function postmasterPid(): number {
  const file = resolve(process.env.KINERJA_DATA_DIR ?? ".data/bench", "pg/postmaster.pid");
  return Number(readFileSync(file, "utf8").split("\n")[0]);
}

/** A process, its living children, and the children it has already waited for. */
function familyTime(pid: number): number {
  return ticks(pid, true) + childrenOf(pid).reduce((sum, child) => sum + ticks(child, false), 0);
}

/** The living children of a process. */
export function childrenOf(pid: number): number[] {
  const children = execFileSync("ps", ["-o", "pid=", "--ppid", String(pid)], { encoding: "utf8" });
  return children.trim().split(/\s+/).filter(Boolean).map(Number);
}

function ticks(pid: number, withEnded: boolean): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ").map(Number) ?? [];
    const [user = 0, system = 0, endedUser = 0, endedSystem = 0] = fields.slice(11, 15);
    return (user + system + (withEnded ? endedUser + endedSystem : 0)) * TICK_MS;
  } catch {
    return 0;
  }
}
