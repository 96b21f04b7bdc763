// Once per run: the test cluster (its own data folder and port) and a migrated database that every test file copies.
import { createHash } from "node:crypto";
import type pg from "pg";
import { ensureAppRole, protectHistory } from "@/scripts/lib/app-role";
import { applyMigrations, connect, readMigrations } from "@/scripts/lib/migrations";

export default async function setup(): Promise<() => Promise<void>> {
  process.env.KINERJA_DATA_DIR = ".data/test";
  delete process.env.DATABASE_URL;
  delete process.env.APP_DATABASE_URL;
  const { openDatabase } = await import("@/scripts/lib/database.mjs");
  const database = await openDatabase({ throwaway: true });
  const { DATABASE_URL: ownerUrl, APP_DATABASE_URL: appUrl } = database.env;
  const template = await ensureTemplate(ownerUrl, appUrl);
  process.env.TEST_CLUSTER = JSON.stringify({ ownerUrl, appUrl, template, run: process.pid });
  return async () => {
    const owner = await connect(ownerUrl);
    try {
      // Dropping with force ends the application role's connections, which only a member of it may do.
      await owner.query(`grant ${owner.escapeIdentifier(new URL(appUrl).username)} to current_user`);
      await dropDatabases(owner, (name) => name.startsWith(`test_${process.pid}_`));
    } finally {
      await owner.end();
      await database.release();
    }
  };
}

async function ensureTemplate(ownerUrl: string, appUrl: string): Promise<string> {
  const { withDatabaseName } = await import("@/scripts/lib/database.mjs");
  const template = `template_${migrationsHash()}`;
  const owner = await connect(ownerUrl);
  try {
    await owner.query("select pg_advisory_lock(1)");
    await dropDatabases(owner, (name) => isLeftover(name) || (isTemplate(name) && name !== template));
    const known = await owner.query("select 1 from pg_database where datname = $1", [template]);
    if (known.rowCount) return template;
    await owner.query("create database building template template0");
    const building = withDatabaseName(ownerUrl, "building");
    await ensureAppRole(building, appUrl);
    await applyMigrations(building);
    await protectHistory(building);
    await owner.query(`alter database building rename to ${template}`);
    return template;
  } finally {
    await owner.end();
  }
}

function migrationsHash(): string {
  const text = JSON.stringify(readMigrations().migrationDirectories);
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

const isTemplate = (name: string): boolean => name.startsWith("template_");

/** A half-built template, or a database of a run that was killed. */
function isLeftover(name: string): boolean {
  if (name === "building") return true;
  const run = /^test_(\d+)_/.exec(name)?.[1];
  return run !== undefined && !isAlive(Number(run));
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function dropDatabases(owner: pg.Client, matches: (name: string) => boolean): Promise<void> {
  const all = await owner.query<{ datname: string }>(
    "select datname from pg_database where not datistemplate",
  );
  for (const { datname } of all.rows.filter((row) => matches(row.datname))) {
    await dropDatabase(owner, datname);
  }
}

/** While autovacuum, which only a superuser may end, is at work on the tables, the drop is refused: wait for it. */
async function dropDatabase(owner: pg.Client, name: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await owner.query(`drop database ${owner.escapeIdentifier(name)} with (force)`);
      return;
    } catch (error) {
      if ((error as { code?: string }).code !== "42501" || tries === 40) throw error;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
}
