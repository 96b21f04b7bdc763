// Brings a base forward by the archive, in a folder of its own: the present data are not touched.
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statfsSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { readWal, serverCommand } from "./backup-folder.mjs";
import {
  formatMoment,
  missingSegments,
  newestSegment,
  parseWalName,
  positionOf,
  segmentOf,
  walName,
} from "./backup-rules.mjs";
import { megabytes } from "./base-backup.mjs";
import { giveToServer, spawnForServer, startPostgres } from "./postgres.mjs";
import { OperatorError } from "./project.mjs";

/** Without a moment everything is wanted: refuses before anything is done when the archive has a gap. */
export function refuseGap(folder, base, timeline) {
  const gap = missingSegments(base, timeline, readWal(folder))[0];
  if (gap) throw new OperatorError(gapSentence(join(folder, "wal"), gap));
}

const gapSentence = (wal, gap) => `Berkas WAL ${gap} tidak ada dalam arsip. ${upTo(wal, gap)}`;

/** Unpacks a base into `dir` and adds the WAL of `present` (a data folder of the same database) that was not archived. */
export async function unpack(base, dir, wal, present) {
  refuseWithoutSpace(base, dir);
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  giveToServer(dir);
  const archive = join(base.path, "base.tar.gz");
  const child = spawnForServer([dir, base.path], "tar", ["-xzf", archive, "-C", dir], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let complaint = "";
  child.stderr.on("data", (chunk) => (complaint += chunk));
  const code = await new Promise((done) => child.once("close", done).once("error", () => done(-1)));
  if (/No space left/i.test(complaint)) throw new OperatorError(noSpace);
  if (code !== 0)
    throw new OperatorError(
      `Cadangan dasar rusak (${complaint.trim().split("\n")[0]}): pindahkan ${base.path} dari sana, lalu ulangi; cadangan sebelumnya dipakai.`,
    );
  if (present) addUnarchived(present, dir, wal);
}

const noSpace = "Ruang disk habis; kosongkan ruang, lalu ulangi. Data yang sekarang tidak berubah.";

function refuseWithoutSpace(base, dir) {
  const { bavail, bsize } = statfsSync(dirname(dirname(dir)));
  const needed = base.bytes + 2 ** 29;
  if (bavail * bsize < needed)
    throw new OperatorError(
      `Ruang disk tinggal ${megabytes(bavail * bsize)}, pemulihan perlu ${megabytes(needed)}; kosongkan ruang, lalu ulangi.`,
    );
}

/** After a crash the last minutes may lie only beside the present data. */
function addUnarchived(present, dir, wal) {
  const from = join(present, "pg_wal");
  if (!existsSync(from)) return;
  for (const name of readdirSync(from).filter((file) => /^[0-9A-F]{24}$/.test(file))) {
    if (existsSync(join(wal, `${name}.gz`))) continue;
    const to = join(dir, "pg_wal", name);
    copyFileSync(join(from, name), to);
    giveToServer(to);
  }
}

/**
 * Replays the archive over an unpacked base up to `moment` (or to its end) along `timeline` and leaves the server
 * running. Returns it with the moment of the last restored transaction. Refuses to end earlier than it was asked to.
 */
export async function replay({ dir, folder, base, timeline, moment }) {
  const wal = join(folder, "wal");
  const names = readWal(folder);
  const gap = missingSegments(base, timeline, names)[0];
  const signal = join(dir, "recovery.signal");
  writeFileSync(signal, "");
  giveToServer(signal);
  const more = [
    ["restore_command", serverCommand("fetch-wal.mjs", "%f", "%p", wal)],
    ["recovery_target_timeline", String(timeline.id)],
    ["recovery_target_action", "promote"],
    ["hot_standby", "off"],
    // What the server writes from here on waits for the archive until the restored data are in their place.
    ["archive_mode", "on"],
    ["archive_command", ""],
  ];
  if (moment) more.push(["recovery_target_time", moment.toISOString().replace("T", " ").replace("Z", "+00")]);
  const log = () => readFileSync(`${dir}.log`, "utf8");
  let server;
  try {
    server = await startPostgres(dir, { more, reaches: [wal], seconds: Number.POSITIVE_INFINITY });
  } catch (error) {
    throw new OperatorError(refusalOf(log(), { wal, gap, moment }) ?? error.message);
  }
  if (!moment) refuseEarlierEnd(log(), wal, newestSegment(timeline, names), timeline);
  return { server, last: lastTransaction(log()) };
}

/** Why PostgreSQL did not reach the moment; undefined when its log does not say. */
function refusalOf(log, { wal, gap, moment }) {
  // Where the disk is full, the log may lack the words for it.
  if (/No space left|exited with exit code 254/i.test(log)) return noSpace;
  const damaged =
    /could not restore file "([^"]+)" from archive: child process exited with exit code 255/.exec(log)?.[1];
  if (damaged) return `Berkas WAL ${damaged} dalam arsip rusak. ${upTo(wal, damaged)}`;
  if (log.includes("recovery ended before configured recovery target was reached")) {
    if (gap) return gapSentence(wal, gap);
    const last = lastTransaction(log);
    const end = last ? formatMoment(last) : "sudah ada dalam cadangan dasar";
    return `Arsip tidak sampai ${formatMoment(moment)}: perubahan terakhir di dalamnya ${end}. Tanpa --to semuanya sampai saat itu dipulihkan.`;
  }
  if (log.includes("recovery stop point is before consistent recovery point"))
    return `${formatMoment(moment)} lebih awal daripada selesainya cadangan dasar; pilih saat sesudahnya.`;
  return undefined;
}

/** PostgreSQL takes the first file it cannot use for the end of the archive: an older state, unless somebody looks. */
function refuseEarlierEnd(log, wal, newest, timeline) {
  const reached = segmentOf(positionOf(/redo done at ([0-9A-F]+\/[0-9A-F]+)/.exec(log)[1]));
  if (reached >= newest) return;
  const name = walName(timeline.id, reached);
  throw new OperatorError(`Berkas WAL ${name} atau yang sesudahnya dalam arsip rusak. ${upTo(wal, name)}`);
}

/** Until when the archive can be used that breaks off at a file: the one before it was finished then. */
function upTo(wal, name) {
  const { timeline, segment } = parseWalName(name);
  const before = Array.from({ length: timeline }, (_, back) => walName(timeline - back, segment - 1))
    .map((file) => join(wal, `${file}.gz`))
    .find(existsSync);
  const usable = before
    ? `pulihkan dengan --to sampai sebelum ${formatMoment(statSync(before).mtime)}`
    : "pulihkan dengan --to dari cadangan dasar yang lebih awal";
  return `Ambil berkas itu dari salinan lain, atau ${usable}. Data yang sekarang tidak berubah.`;
}

function lastTransaction(log) {
  const match = /last completed transaction was at log time (\S+) (\S+?)([+-]\d\d)$/m.exec(log);
  return match ? new Date(`${match[1]}T${match[2]}${match[3]}:00`) : undefined;
}
