import { closeSync, openSync, rmSync, statfsSync, writeSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { reviveEmbedded } from "@/scripts/lib/database.mjs";
import { given, withClient } from "../bench/connection";
import type { BenchDatabase } from "../bench/database";
import { rowOf, wordless } from "./away";
import { crewAtWork, sumOf } from "./crew-at-work";
import { agencyFor } from "./database";
import type { Outcome } from "./outcome";
import { App } from "./running-app";

const FULL_MS = 10_000;
/** Filling a disk that others use would be no rehearsal. Bytes. */
const LARGEST = 4 * 2 ** 30;
/** More WAL files than PostgreSQL keeps in store on a disk of that size. */
const WAL_FILES = 400;

/**
 * Takes all room from the disk of the data folder while people write: first tables cannot grow, then PostgreSQL finds no
 * room for its WAL either and stops. Then there is room again. The database is revived as npm start does it.
 */
export async function rehearseDisk({ seed }: { seed: number }): Promise<Outcome> {
  const folder = resolve(given("KINERJA_DATA_DIR"));
  const { blocks, bsize } = statfsSync(folder);
  if (blocks * bsize > LARGEST)
    throw new Error(`${folder} is on a disk that others use: see npm run rehearse -- faults.`);
  const database = await agencyFor("rehearsal_disk");
  const app = await App.start(database);
  let failed = 0;
  const reviving = setInterval(() => reviveEmbedded().catch(() => failed++), 2_000);
  try {
    let switches = 0;
    const { work, problems } = await crewAtWork({ database, address: app.address, seed }, async () => {
      await sleep(3_000);
      const balloon = fill(folder);
      await sleep(FULL_MS);
      switches = await useUpWal(database);
      await sleep(3_000);
      rmSync(balloon);
      await app.answers();
      await sleep(4_000);
    });
    console.log(`PostgreSQL stopped after ${switches} WAL files; ${failed} tries to start it found no room.`);
    if (sumOf(work, ({ told }) => told) === 0) problems.push("Nobody was told that the disk is full.");
    if (switches === WAL_FILES) problems.push("There was always room for the WAL: nothing was rehearsed.");
    const row = rowOf("the disk was full, then also for WAL", work);
    return { rows: [row], problems: [...problems, ...wordless(work)] };
  } finally {
    clearInterval(reviving);
    await app.stop();
  }
}

/** Takes what room there is. @returns the file to delete */
function fill(folder: string): string {
  const path = join(folder, "balloon");
  const file = openSync(path, "w");
  const part = Buffer.alloc(64 * 1024);
  try {
    for (;;) writeSync(file, part);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOSPC")) throw error;
  } finally {
    closeSync(file);
  }
  return path;
}

/** Begins one WAL file after the other until PostgreSQL can make no more and stops. @returns how many */
async function useUpWal({ superuserUrl }: BenchDatabase): Promise<number> {
  let files = 0;
  const using = withClient(superuserUrl, async (client) => {
    // The statement that is under way fails with the same error.
    client.on("error", () => {});
    for (; files < WAL_FILES; files++) {
      await client.query("SELECT pg_logical_emit_message(true, 'rehearsal', 'x'), pg_switch_wal()");
    }
  });
  await using.catch((error) => console.log(`PostgreSQL: ${error.message}`));
  return files;
}
