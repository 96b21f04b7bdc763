// A base backup: a copy of the whole database while it serves, written by the server itself (BASE_BACKUP of the
// replication protocol). It leaves out what must not be copied and adds the WAL the copy needs to be restored alone.
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { positionOf, segmentOf, stampOf, walName } from "./backup-rules.mjs";
import { moveDurably, writeDurably } from "./durable.mjs";
import { printLine } from "./log.mjs";
import { OperatorError, sleep } from "./project.mjs";
import { checkStop } from "./stop.mjs";

const how = [
  "LABEL 'kinerja'",
  "TARGET 'server'",
  "CHECKPOINT 'fast'",
  "COMPRESSION 'gzip'",
  "COMPRESSION_DETAIL 'level=1'",
  "MANIFEST 'yes'",
  "WAL true",
  "WAIT false",
  "PROGRESS true",
].join(", ");

/**
 * Writes a base into `folder`/bases and returns its name and sizes in bytes. It has its final name only when it is
 * whole. `client` is a superuser's ordinary connection, `replication` one for the copy; `secrets` goes with the data.
 */
export async function takeBase(client, replication, folder, secrets) {
  const bases = join(folder, "bases");
  // The caller holds the lock of backups: an unfinished one is of a run that was killed.
  for (const name of readdirSync(bases)) {
    if (name.endsWith(".partial")) rmSync(join(bases, name), { recursive: true });
  }
  const startedAt = await clock(client);
  const name = stampOf(startedAt);
  const partial = join(bases, `${name}.partial`);
  try {
    const facts = await copy(client, replication, partial);
    const whole = { system: basename(folder), ...facts, startedAt, endedAt: await clock(client) };
    writeDurably(join(partial, "secrets.json"), JSON.stringify(secrets, null, 2));
    writeDurably(join(partial, "base.json"), JSON.stringify(whole, null, 2));
    moveDurably(partial, join(bases, name));
    return { name, ...facts };
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    throw error;
  }
}

async function copy(client, replication, path) {
  const statement = `BASE_BACKUP (${how}, TARGET_DETAIL ${client.escapeLiteral(path)})`;
  let copying = true;
  const copied = replication.query(statement).finally(() => {
    copying = false;
  });
  try {
    const [results] = await Promise.all([copied, showProgress(client, () => copying)]);
    const [start, end] = results.flatMap(({ rows }) => rows).filter((row) => row.recptr);
    const manifest = JSON.parse(readFileSync(join(path, "backup_manifest"), "utf8"));
    const bytes = manifest.Files.reduce((sum, file) => sum + file.Size, 0);
    return { timeline: Number(end.tli), start: start.recptr, end: end.recptr, bytes };
  } catch (error) {
    if (error.code === "53100")
      throw new OperatorError(`Ruang disk untuk ${path} habis; kosongkan ruang atau kecilkan BACKUP_KEEP.`);
    // The server compares every page with its checksum while it copies.
    if (error.code === "XX001")
      throw new OperatorError(
        `Basis data rusak di disk (${error.message}); pulihkan dari cadangan yang lebih awal.`,
      );
    throw error;
  }
}

/** A line for each further tenth of the data. */
async function showProgress(client, goesOn) {
  for (let shown = 0; goesOn(); await sleep(200)) {
    const { rows } = await client.query(
      "select backup_streamed::float8 as done, backup_total::float8 as total from pg_stat_progress_basebackup",
    );
    const share = rows[0]?.total ? Math.floor((rows[0].done / rows[0].total) * 10) * 10 : 0;
    if (share <= shown || share >= 100) continue;
    printLine(`      ${share} % dari ${megabytes(rows[0].total)}`);
    shown = share;
  }
}

const clock = async (client) => (await client.query("select clock_timestamp() as now")).rows[0].now;

/** A number of bytes for the terminal. */
export const megabytes = (bytes) => `${Math.ceil(bytes / 2 ** 20)} MB`;

/** Waits until the archive holds the WAL a base ends in: only then every later moment can be restored, too. */
export async function waitUntilArchived(client, folder, { timeline, end }) {
  const name = walName(timeline, segmentOf(positionOf(end) - 1n));
  const statistics = async () => {
    const { rows } = await client.query(
      "select archived_count::int as archived, failed_count::int as failed from pg_stat_archiver",
    );
    return rows[0];
  };
  let before = await statistics();
  for (let idle = 0; !existsSync(join(folder, "wal", `${name}.gz`)); idle++) {
    checkStop();
    const now = await statistics();
    if (now.archived > before.archived) [before, idle] = [now, 0];
    // PostgreSQL tries three times, a second apart, and then once a minute.
    if (now.failed >= before.failed + 3 || idle >= 650) return false;
    await sleep(100);
  }
  return true;
}
