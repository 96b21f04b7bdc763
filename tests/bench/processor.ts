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
  const postmaster = Number(
    readFileSync(resolve(process.env.KINERJA_DATA_DIR ?? ".data/bench", "pg/postmaster.pid"), "utf8").split(
      "\n",
    )[0],
  );
  return { web: familyTime(server.pid), database: familyTime(postmaster) };
}

/** A process, its living children, and the children it has already waited for. */
function familyTime(pid: number): number {
  const children = execFileSync("ps", ["-o", "pid=", "--ppid", String(pid)], { encoding: "utf8" });
  const pids = children.trim().split(/\s+/).filter(Boolean).map(Number);
  return ticks(pid, true) + pids.reduce((sum, child) => sum + ticks(child, false), 0);
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
