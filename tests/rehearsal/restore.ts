import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { given } from "../bench/connection";
import type { Outcome } from "./outcome";
import { type Contents, differences, rowsOf } from "./restoring/contents";
import type { Day } from "./restoring/inside";
import { Site } from "./restoring/site";

/**
 * A day of an agency that loses its data three times: tables emptied by mistake, the server killed, the folder gone; and
 * what must be refused. Every restore is compared with what was there, table by table and chain by chain.
 */
export async function rehearseRestore({ seed }: { seed: number }): Promise<Outcome> {
  const folder = mkdtempSync(join(resolve(given("KINERJA_DATA_DIR")), "restore-"));
  try {
    return await rehearse(folder, seed);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function rehearse(folder: string, seed: number): Promise<Outcome> {
  const backup = join(folder, "backup");
  const office = new Site(join(folder, "office"), seed, backup);
  const rows: Outcome["rows"] = [];
  const problems: string[] = [];
  /** Restores, and compares with what must be there then. */
  const restored = async (step: string, site: Site, expected: Contents, ...args: string[]) => {
    const start = performance.now();
    const { code, text } = await site.command("scripts/restore.mjs", ...args);
    if (code !== 0) problems.push(`${step}: ${text}`);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const found = await site.inside("contents");
    const wrong = differences(step, expected, found);
    problems.push(...wrong);
    const heads = Object.keys(found.heads).length;
    rows.push({ restore: step, rows: rowsOf(found), chains: heads, different: wrong.length, seconds });
  };

  await office.succeed("scripts/run.mjs", "scripts/migrate.ts");
  await office.succeed("scripts/run.mjs", "prisma/seed/main.ts");
  const day = await office.inside("day");
  console.log(`${day.savedMeanwhile} saves while the base backup was taken.`);
  problems.push(...doubts(day));
  const { noon, afternoon } = day;

  await restored("emptied tables, to before it", office, afternoon.contents, "--to", afternoon.at);
  const { dusk, contents } = await office.inside("evening");
  await restored("server killed, all there is", office, contents);
  rmSync(office.pg, { recursive: true });
  await restored("folder lost, all there is", office, contents);
  const elsewhere = new Site(join(folder, "elsewhere"), seed, "off");
  const from = ["--from", copied(backup, join(folder, "copy"))];
  await restored("another machine, to noon", elsewhere, noon.contents, ...from, "--to", noon.at);
  await restored("the same, to the evening", elsewhere, dusk.contents, ...from, "--to", dusk.at);

  problems.push(...(await refusals(folder, backup, seed, dusk.at)));
  return { rows, problems };
}

/** A rehearsal that could not fail would prove nothing. */
function doubts({ savedMeanwhile, noon, afternoon }: Day): string[] {
  const problems = [];
  if (savedMeanwhile === 0) problems.push("nothing was saved while the base backup was taken");
  if (differences("", noon.contents, afternoon.contents).length === 0)
    problems.push("noon and afternoon do not differ");
  return problems;
}

async function refusals(folder: string, backup: string, seed: number, dusk: string): Promise<string[]> {
  const site = new Site(join(folder, "refused"), seed, "off");
  const problems: string[] = [];
  const refused = async (step: string, reason: RegExp, ...args: string[]) => {
    problems.push(...(await site.refusal(step, reason, ...args)));
  };
  const dayBefore = new Date(Date.parse(dusk) - 86_400_000).toISOString();
  await refused("before the first base", /cadangan pertama selesai/, "--from", backup, "--to", dayBefore);
  await refused(
    "after the last change",
    /Arsip tidak sampai/,
    "--from",
    backup,
    "--to",
    new Date().toISOString(),
  );
  await refused("not a backup", /bukan folder cadangan/, "--from", join(folder, "office"));

  const incomplete = copied(backup, join(folder, "incomplete"));
  rmSync(walOf(incomplete));
  await refused("a WAL file is missing", /tidak ada dalam arsip/, "--from", incomplete);
  await refused(
    "a WAL file is missing on the way",
    /tidak ada dalam arsip/,
    "--from",
    incomplete,
    "--to",
    dusk,
  );
  const damaged = copied(backup, join(folder, "damaged"));
  const bytes = readFileSync(walOf(damaged));
  bytes.writeUInt8(bytes.readUInt8(bytes.length >> 1) ^ 255, bytes.length >> 1);
  writeFileSync(walOf(damaged), bytes);
  await refused("a WAL file is damaged", /dalam arsip rusak/, "--from", damaged);
  await refused("a WAL file is damaged on the way", /dalam arsip rusak/, "--from", damaged, "--to", dusk);
  return problems;
}

/** A copy as cp -a makes it; returns its path. */
function copied(backup: string, to: string): string {
  cpSync(backup, to, { recursive: true, preserveTimestamps: true });
  return to;
}

/** The WAL file written first after the restore of the afternoon: needed by whoever wants everything. */
function walOf(backup: string): string {
  const [database = ""] = readdirSync(backup);
  const wal = join(backup, database, "wal");
  const name = readdirSync(wal)
    .sort()
    .find((file) => /^00000002[0-9A-F]{16}\.gz$/.test(file));
  if (name === undefined) throw new Error(`${wal} holds no WAL of the second timeline.`);
  return join(wal, name);
}
