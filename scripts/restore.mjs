// npm run restore -- [--to "2026-11-22 14:05:00+08"] [--from <folder>]: the embedded database as it was at a moment, or
// as new as the backup allows. Everything is restored beside the present data and checked; then they change places.
import { existsSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { refuseOwnServer } from "./lib/backup-folder.mjs";
import { formatMoment, parseMoment, stampOf } from "./lib/backup-rules.mjs";
import { chooseBackup } from "./lib/choose-backup.mjs";
import { addressOf, asOwner, clusterDir, openDatabase, otherUsers } from "./lib/database.mjs";
import { forgetSeed } from "./lib/demo.mjs";
import { moveDurably } from "./lib/durable.mjs";
import { ensureInstalled } from "./lib/install.mjs";
import { acquireLock, releaseLock, updateLock } from "./lib/lock.mjs";
import { stopPostgres } from "./lib/postgres.mjs";
import { ensureGenerated } from "./lib/prisma-client.mjs";
import { node, run, typescript } from "./lib/process.mjs";
import { dataDir, main, OperatorError } from "./lib/project.mjs";
import { refuseGap, replay, unpack } from "./lib/recovery.mjs";
import { replaceSecrets } from "./lib/secrets.mjs";
import { checkStop, watchForStop } from "./lib/stop.mjs";

const workshop = join(dataDir, "restore");
const work = join(workshop, "pg");
const steps = 5;

await main(async () => {
  const stopRequest = watchForStop();
  refuseOwnServer("dipulihkan");
  const { to, from } = options();
  const moment = momentOf(to);
  await acquireLock();
  updateLock({ restoring: true });
  try {
    const [user] = otherUsers();
    if (user)
      throw new OperatorError(`Basis data sedang dipakai proses ${user}; hentikan dahulu, lalu ulangi.`);
    await ensureInstalled();
    await ensureGenerated();
    await stopPostgres(clusterDir);
    await clearWorkshop();
    const stopped = stopRequest.then(() => checkStop());
    const restored = await Promise.race([restore(moment, from), stopped]);
    await takePlace(restored);
  } finally {
    await clearWorkshop();
    releaseLock();
  }
});

/** Restores into the workshop; returns the secrets that belong to the data, and whether they passed the checks. */
async function restore(moment, from) {
  step(1, "Memilih cadangan");
  const present = existsSync(join(clusterDir, "global/pg_control")) ? clusterDir : undefined;
  const { folder, base, timeline, same } = chooseBackup({ moment, from, present });
  console.log(`      Cadangan dasar ${base.name}, selesai ${formatMoment(base.endedAt)}, dari ${folder}`);
  if (!moment) refuseGap(folder, base, timeline);
  step(2, "Membuka cadangan dasar");
  await unpack(base, work, join(folder, "wal"), same ? present : undefined);
  step(3, "Menerapkan perubahan sesudahnya");
  const { server, last } = await replay({ dir: work, folder, base, timeline, moment });
  console.log(`      Perubahan terakhir: ${formatMoment(last ?? base.endedAt)}`);
  step(4, "Memeriksa hasil");
  const url = asOwner(addressOf(server, base.secrets.superuserPassword), base.secrets.ownerPassword);
  const verified = await run(node, typescript("scripts/db-verify.ts"), { env: { DATABASE_URL: url } });
  await stopPostgres(work);
  return { secrets: base.secrets, sound: verified === 0 };
}

/** The restored data become the present ones, and are started once: from here on they are archived like any. */
async function takePlace({ secrets, sound }) {
  step(5, "Menukar folder data");
  exchange(secrets);
  const database = await openDatabase();
  await database.release();
  if (!sound)
    throw new OperatorError("Data dipulihkan, tetapi pemeriksaannya menemukan kerusakan; lihat langkah 4.");
  console.log(
    "\nPemulihan selesai. Jalankan npm start, periksa isinya, lalu ambil cadangan baru: npm run backup.",
  );
}

/** Nothing is deleted: the present data and secrets keep a name that says what they are. */
function exchange(secrets) {
  const stamp = stampOf(new Date());
  const aside = join(dataDir, `pg-sebelum-pemulihan-${stamp}`);
  if (existsSync(clusterDir)) {
    renameSync(clusterDir, aside);
    console.log(`      Data yang lama: ${aside} (hapus sendiri bila tidak diperlukan lagi)`);
  }
  moveDurably(work, clusterDir);
  replaceSecrets(secrets, join(dataDir, `secrets-sebelum-pemulihan-${stamp}.json`));
  forgetSeed();
}

/** Also what a killed restore left behind. */
async function clearWorkshop() {
  await stopPostgres(work);
  rmSync(workshop, { recursive: true, force: true, maxRetries: 5 });
}

function options() {
  try {
    return parseArgs({ options: { to: { type: "string" }, from: { type: "string" } } }).values;
  } catch {
    throw new OperatorError(
      'Pakai: npm run restore -- [--to "2026-11-22 14:05:00+08"] [--from <folder cadangan>]',
    );
  }
}

function momentOf(text) {
  if (text === undefined) return undefined;
  const moment = parseMoment(text);
  if (!moment)
    throw new OperatorError(
      `"${text}" bukan saat yang jelas; tulis tanggal, jam, dan zonanya: --to "2026-11-22 14:05:00+08" atau --to "2026-11-22 14:05 WITA".`,
    );
  if (moment > new Date())
    throw new OperatorError(`${formatMoment(moment)} belum tiba; pilih saat yang sudah lewat.`);
  return moment;
}

function step(number, text) {
  checkStop();
  console.log(`[${number}/${steps}] ${text} ...`);
}
