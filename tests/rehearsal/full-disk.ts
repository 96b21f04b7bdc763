import { execFileSync } from "node:child_process";
import {
  chownSync,
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { given, withClient } from "../bench/connection";
import { rowOf, wordless } from "./away";
import { crewAtWork, sumOf } from "./crew-at-work";
import { agencyFor } from "./database";
import type { Outcome } from "./outcome";
import { App } from "./running-app";

const DATA = resolve(process.env.KINERJA_DATA_DIR ?? ".data/rehearsal");
const SMALL = join(DATA, "small");
const SIZE = "1g";

/**
 * Fills the disk under the database's tables while people write, and makes room again. The disk is a small file system in
 * memory that only root can make; PostgreSQL's log of changes (pg_wal) stays outside of it. Null without the right to.
 */
export async function fillsDisk(seed: number): Promise<Outcome | null> {
  if (process.getuid?.() !== 0 || process.platform !== "linux") return null;
  mkdirSync(SMALL, { recursive: true });
  // Left by a rehearsal that was killed.
  if (readFileSync("/proc/mounts", "utf8").includes(` ${SMALL} `)) execFileSync("umount", [SMALL]);
  execFileSync("mount", ["-t", "tmpfs", "-o", `size=${SIZE}`, "tmpfs", SMALL]);
  try {
    return await onSmallDisk(seed);
  } finally {
    execFileSync("umount", [SMALL]);
  }
}

async function onSmallDisk(seed: number): Promise<Outcome> {
  const folder = join(SMALL, "tables");
  mkdirSync(folder);
  const { uid, gid } = statSync(join(DATA, "pg"));
  for (const path of [SMALL, folder]) chownSync(path, uid, gid);
  const superuser = given("SUPERUSER_URL");
  await withClient(superuser, async (client) => {
    await client.query("DROP DATABASE IF EXISTS rehearsal_disk WITH (FORCE)");
    await client.query("DROP TABLESPACE IF EXISTS small");
    await client.query(`CREATE TABLESPACE small LOCATION '${folder}'`);
  });
  const database = await agencyFor("rehearsal_disk", "small");
  const app = await App.start(database);
  try {
    let _savedWhenFull = 0;
    const { work, problems } = await crewAtWork({ database, address: app.address, seed }, async () => {
      await sleep(3_000);
      const balloon = fill();
      await sleep(12_000);
      rmSync(balloon);
      await sleep(5_000);
      _savedWhenFull++;
    });
    if (sumOf(work, ({ told }) => told) === 0) problems.push("Nobody was told that the disk is full.");
    return { rows: [rowOf("the disk was full for 12 s", work)], problems: [...problems, ...wordless(work)] };
  } finally {
    await app.stop();
    await withClient(superuser, async (client) => {
      await client.query("DROP DATABASE rehearsal_disk WITH (FORCE)");
      await client.query("DROP TABLESPACE small");
    });
  }
}

/** Takes what room there is. @returns the file to delete */
function fill(): string {
  const path = join(SMALL, "balloon");
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
