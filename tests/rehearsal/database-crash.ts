import { resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { reviveEmbedded } from "@/scripts/lib/database.mjs";
import { runningServer } from "@/scripts/lib/postgres.mjs";

const CLUSTER = resolve(process.env.KINERJA_DATA_DIR ?? ".data/rehearsal", "pg");

/** Ends the database at once, as a power cut would (pg_ctl stop -m immediate), runs `meanwhile`, and starts it again. */
export async function crashDatabase(meanwhile: () => Promise<unknown>): Promise<void> {
  const running = runningServer(CLUSTER);
  if (running === undefined) throw new Error("The database of the rehearsal does not run.");
  process.kill(running.pid, "SIGQUIT");
  while (runningServer(CLUSTER) !== undefined) await sleep(20);
  try {
    await meanwhile();
  } finally {
    await reviveEmbedded();
  }
}
