import { execFileSync } from "node:child_process";
import { freePort } from "@/scripts/lib/postgres.mjs";
import { type Server, serve } from "@/scripts/lib/serve.mjs";
import { given } from "./connection";
import type { BenchDatabase } from "./database";

/** Runs the production server on that database while `work` measures it. */
export async function withServer<T>(
  database: BenchDatabase,
  work: (server: Server) => Promise<T>,
): Promise<T> {
  const server = await serve({
    distDir: given("NEXT_DIST_DIR"),
    port: await freePort(),
    database: { embedded: false, env: database.env },
  });
  try {
    return await work(server);
  } finally {
    await server.stop();
  }
}

/** Resident memory of all workers, megabytes. */
export function workersMemory(server: Server): number {
  const text = execFileSync("ps", ["-o", "rss=", "--ppid", String(server.pid)], { encoding: "utf8" });
  const kilobytes = text.trim().split(/\s+/).map(Number);
  return Math.round(kilobytes.reduce((sum, one) => sum + one, 0) / 1024);
}
