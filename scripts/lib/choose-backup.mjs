// Which database of the backup folder, which of its bases, and along which timeline.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { backupDir, readBases, readTimelines, systemIdentifier } from "./backup-folder.mjs";
import { chooseBase, formatMoment, timelineAt } from "./backup-rules.mjs";
import { OperatorError } from "./project.mjs";

/**
 * What to restore for a moment (without one: everything there is), from `from` or BACKUP_DIR. `present` is the data
 * folder in use, if any: its own backups are meant. Each thing that is not there is refused in one sentence.
 */
export function chooseBackup({ moment, from, present }) {
  const directory = from ? resolve(process.env.INIT_CWD ?? process.cwd(), from) : backupDir();
  if (!directory)
    throw new OperatorError(
      "Folder cadangan belum diketahui: isi BACKUP_DIR, atau sebutkan dengan --from <folder>.",
    );
  const folder = databaseFolder(directory, present);
  const bases = readBases(folder);
  if (bases.length === 0)
    throw new OperatorError(`Belum ada cadangan di ${folder}; cadangan dibuat dengan npm run backup.`);
  const timeline = timelineAt(readTimelines(folder, bases), moment);
  const base = chooseBase(bases, timeline, moment);
  if (!base)
    throw new OperatorError(
      `${formatMoment(moment ?? new Date())} tidak dapat dipulihkan: cadangan pertama selesai ${formatMoment(bases[0].endedAt)}. Pilih saat sesudahnya.`,
    );
  const secrets = JSON.parse(readFileSync(join(base.path, "secrets.json"), "utf8"));
  const same = present !== undefined && base.system === systemIdentifier(present);
  return { folder, base: { ...base, secrets }, timeline, same };
}

/** A backup folder holds one folder per database, named by its number; it may also be given itself. */
function databaseFolder(directory, present) {
  if (!existsSync(directory))
    throw new OperatorError(`Folder ${directory} tidak ada; apakah disknya terpasang?`);
  if (existsSync(join(directory, "bases"))) return directory;
  const databases = readdirSync(directory).filter((name) => existsSync(join(directory, name, "bases")));
  const own = present && systemIdentifier(present);
  if (own && databases.includes(own)) return join(directory, own);
  const [only, another] = databases.map((name) => join(directory, name));
  if (!only)
    throw new OperatorError(
      `${directory} bukan folder cadangan; sebutkan folder yang dipakai sebagai BACKUP_DIR.`,
    );
  if (another)
    throw new OperatorError(
      `${directory} berisi cadangan ${databases.length} basis data; sebutkan satu: --from ${databases.map((name) => join(directory, name)).join(" atau --from ")}`,
    );
  return only;
}
