// Where backups are: BACKUP_DIR/<system identifier>/bases/<moment>/ and .../wal/<file>.gz. Every database has its own
// folder, since after a reset another one writes files of the same names.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import { gunzipSync } from "node:zlib";
import { parseHistory, positionOf } from "./backup-rules.mjs";
import { writeDurably } from "./durable.mjs";
import { giveToServer } from "./postgres.mjs";
import { node } from "./process.mjs";
import { dataDir, OperatorError, readIfThere, root } from "./project.mjs";

// The folder in use, remembered: also a command started without the setting must go on archiving, or a gap appears.
const memory = join(dataDir, "backup-dir");
/** At most so many seconds of changes are not in the archive yet. */
const archiveSeconds = 120;

/** Backups are of the embedded database; a server of one's own has better tools. */
export function refuseOwnServer(done) {
  if (process.env.DATABASE_URL)
    throw new OperatorError(
      `DATABASE_URL terisi: server itu ${done} dengan alatnya sendiri, misalnya pgBackRest, atau pg_basebackup dengan arsip WAL. Sesudah memulihkan, periksa hasilnya dengan npm run db:verify.`,
    );
}

/** The folder of BACKUP_DIR, or the one used before; undefined when there is none or it says `off`. */
export function backupDir() {
  const given = process.env.BACKUP_DIR;
  if (given === "off") return undefined;
  if (given) return resolve(root, given);
  const remembered = readIfThere(memory);
  return remembered && dirname(remembered.trim());
}

/** The folder of one database below BACKUP_DIR. */
export const folderOf = (directory, clusterDir) => join(directory, systemIdentifier(clusterDir));

/** The number a PostgreSQL database is given when it is made, and keeps through every restore. */
export function systemIdentifier(clusterDir) {
  return String(readFileSync(join(clusterDir, "global/pg_control")).readBigUInt64LE(0));
}

/**
 * How the server of `clusterDir` is started so that it archives its WAL (options of startPostgres); as ever without
 * BACKUP_DIR. Remembers the folder, or forgets it when BACKUP_DIR says `off`.
 */
export function archiving(clusterDir) {
  const directory = backupDir();
  if (!directory) {
    if (process.env.BACKUP_DIR === "off") rmSync(memory, { force: true });
    return {};
  }
  if (`${directory}${sep}`.startsWith(`${clusterDir}${sep}`))
    throw new OperatorError(`BACKUP_DIR=${directory} berada di dalam basis data; pakai folder di disk lain.`);
  const folder = folderOf(directory, clusterDir);
  // A folder that was there and is gone: made anew, it would fill the disk its own is mounted on.
  if (readIfThere(memory)?.trim() !== folder) prepare(folder);
  const there = existsSync(folder);
  if (!there)
    console.warn(
      `Peringatan: folder cadangan ${folder} tidak ada, perubahan belum dicadangkan. Apakah disknya terpasang?`,
    );
  return { more: archiveSettings(join(folder, "wal")), reaches: there ? [folder] : [] };
}

function prepare(folder) {
  for (const path of [folder, join(folder, "bases"), join(folder, "wal")]) {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    giveToServer(path);
  }
  writeDurably(memory, `${folder}\n`);
}

const archiveSettings = (wal) => [
  ["archive_mode", "on"],
  ["archive_timeout", String(archiveSeconds)],
  ["archive_command", serverCommand("archive-wal.mjs", "%p", "%f", wal)],
];

/** A script of scripts/server as the shell command of a PostgreSQL setting; `%` words are PostgreSQL's, the folder ours. */
export function serverCommand(script, first, second, folder) {
  const quoted = (path) => `'${path.replaceAll("'", "'\\''").replaceAll("%", "%%")}'`;
  const program = [node, join(root, "scripts/server", script)].map(quoted).join(" ");
  return `${program} "${first}" "${second}" ${quoted(folder)}`;
}

/** The whole bases in the folder of a database, oldest first. */
export function readBases(folder) {
  const bases = join(folder, "bases");
  if (!existsSync(bases)) return [];
  return readdirSync(bases)
    .filter((name) => existsSync(join(bases, name, "base.json")) && !name.endsWith(".partial"))
    .map((name) => {
      const facts = JSON.parse(readFileSync(join(bases, name, "base.json"), "utf8"));
      return {
        ...facts,
        name,
        path: join(bases, name),
        start: positionOf(facts.start),
        end: positionOf(facts.end),
        endedAt: new Date(facts.endedAt),
      };
    })
    .sort((a, b) => a.endedAt - b.endedAt);
}

/** The names of the archived WAL files. */
export function readWal(folder) {
  const wal = join(folder, "wal");
  if (!existsSync(wal)) return [];
  return readdirSync(wal)
    .filter((name) => name.endsWith(".gz"))
    .map((name) => name.slice(0, -3));
}

/** The timelines of a database: each restore began one, when its history was archived. */
export function readTimelines(folder, bases) {
  const histories = readWal(folder).filter((name) => name.endsWith(".history"));
  const timelines = histories.map((name) => {
    const path = join(folder, "wal", `${name}.gz`);
    return {
      id: Number.parseInt(name, 16),
      parents: parseHistory(gunzipSync(readFileSync(path)).toString()),
      born: statSync(path).mtime,
    };
  });
  const known = new Set(timelines.map(({ id }) => id));
  const others = new Set(bases.map(({ timeline }) => timeline).filter((id) => !known.has(id)));
  return [...timelines, ...[...others].map((id) => ({ id, parents: [], born: undefined }))];
}
