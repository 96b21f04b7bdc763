// npm run backup: a base backup of the embedded database into BACKUP_DIR, also while npm start serves.
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import {
  archiving,
  backupDir,
  folderOf,
  readBases,
  readTimelines,
  readWal,
  refuseOwnServer,
} from "./lib/backup-folder.mjs";
import { formatMoment, liesOn, missingSegments, removableWal, timelineAt } from "./lib/backup-rules.mjs";
import { megabytes, takeBase, waitUntilArchived } from "./lib/base-backup.mjs";
import { clusterDir, openDatabase } from "./lib/database.mjs";
import { moveDurably } from "./lib/durable.mjs";
import { ensureInstalled } from "./lib/install.mjs";
import { main, OperatorError } from "./lib/project.mjs";
import { loadSecrets } from "./lib/secrets.mjs";
import { checkStop, watchForStop } from "./lib/stop.mjs";

await main(async () => {
  const stopRequest = watchForStop();
  refuseOwnServer("dicadangkan");
  const keep = basesToKeep();
  if (!backupDir())
    throw new OperatorError(
      "Folder cadangan belum diketahui: isi BACKUP_DIR dengan folder di disk lain dan jalankan npm start dengannya.",
    );
  await ensureInstalled();
  if (!existsSync(join(clusterDir, "PG_VERSION")))
    throw new OperatorError(`Belum ada basis data di ${clusterDir}; jalankan npm start dahulu.`);
  const database = await openDatabase();
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: database.superuserUrl });
  const replication = new pg.Client({ connectionString: database.superuserUrl, replication: "true" });
  // What breaks a connection is told by the query that runs on it.
  for (const connection of [client, replication]) connection.on("error", () => {});
  let copying = true;
  stopRequest.then(() => copying && client.query("select pg_cancel_backend($1)", [replication.processID]));
  try {
    await Promise.all([client.connect(), replication.connect()]);
    await back(client, replication, folderOf(backupDir(), clusterDir), keep);
  } catch (error) {
    checkStop();
    throw error;
  } finally {
    copying = false;
    await Promise.all([client.end(), replication.end()]);
    await database.release();
  }
});

async function back(client, replication, folder, keep) {
  await refuseUnlessArchiving(client, folder);
  const lock = await client.query("select pg_try_advisory_lock(hashtext('kinerja backup')) as mine");
  if (!lock.rows[0].mine) throw new OperatorError("Pencadangan lain sedang berjalan; tunggu sampai selesai.");
  const startedAt = performance.now();
  console.log(`Mencadangkan ke ${folder} ...`);
  const base = await takeBase(client, replication, folder, loadSecrets());
  const seconds = Math.ceil((performance.now() - startedAt) / 1000);
  console.log(`Cadangan ${base.name} selesai: data ${megabytes(base.bytes)}, ${seconds} detik.`);
  if (!(await waitUntilArchived(client, folder, base)))
    throw new OperatorError(
      `Arsip WAL tidak berjalan, jadi perubahan sesudah cadangan ini belum tersimpan: periksa ruang dan izin ${folder}/wal, lalu ${clusterDir}.log.`,
    );
  tidy(folder, keep);
}

/** The setting may have come after the server was started, which takes it only at its start. */
async function refuseUnlessArchiving(client, folder) {
  const { rows } = await client.query("select current_setting('archive_command') as command");
  const wanted = archiving(clusterDir).more.find(([name]) => name === "archive_command")[1];
  if (!existsSync(folder)) throw new OperatorError(`Folder cadangan ${folder} tidak ada; pasang disknya.`);
  if (rows[0].command !== wanted)
    throw new OperatorError(
      `Basis data berjalan tanpa arsip ke ${backupDir()}: hentikan aplikasi, lalu BACKUP_DIR=${backupDir()} npm start.`,
    );
}

function tidy(folder, keep) {
  const all = readBases(folder);
  const kept = all.slice(-keep);
  for (const { path } of all.slice(0, -keep)) {
    moveDurably(path, `${path}.partial`);
    rmSync(`${path}.partial`, { recursive: true });
  }
  const removable = removableWal(readWal(folder), kept);
  for (const name of removable) rmSync(join(folder, "wal", `${name}.gz`));
  console.log(
    `Disimpan ${kept.length} cadangan dasar; dihapus ${all.length - kept.length} yang lama dan ${removable.length} berkas WAL.`,
  );
  console.log(`Dapat dipulihkan ke saat mana pun sejak ${formatMoment(kept[0].endedAt)}.`);
  const timeline = timelineAt(readTimelines(folder, kept));
  const oldest = kept.find((base) => liesOn(base, timeline));
  const gaps = missingSegments(oldest, timeline, readWal(folder));
  if (gaps.length > 0)
    console.warn(
      `Peringatan: arsip bercelah (${gaps[0]} tidak ada); sesudah celah itu baru dapat dipulihkan dari cadangan berikutnya.`,
    );
}

function basesToKeep() {
  const given = process.env.BACKUP_KEEP || "7";
  if (!/^[1-9]\d*$/.test(given))
    throw new OperatorError(`BACKUP_KEEP=${given} bukan jumlah cadangan; pakai angka 1 atau lebih.`);
  return Number(given);
}
