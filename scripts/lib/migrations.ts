import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { MigrationList, SchemaContainer, SchemaEngine } from "@prisma/schema-engine-wasm";
import pg from "pg";
import { withSchemaEngine } from "./schema-engine";

const schemaDir = resolve("prisma/schema");
export const migrationsDir = resolve("prisma/migrations");
/** The schema as of the last migration: what `migrate:new` compares the present schema with. */
export const snapshotFile = join(migrationsDir, "schema.snapshot.prisma");

const noFilter = { externalTables: [], externalEnums: [] };
const lockKey = 7_110_001;

/** A migration or connection failure, told as one sentence for the operator. */
export class MigrationError extends Error {}

/**
 * Applies the pending migrations, each in one transaction, and returns their names. Only one process at a time does
 * so; a failed migration leaves the database as it was before that migration.
 */
export async function applyMigrations(url: string, folder = migrationsDir): Promise<string[]> {
  const lock = await connect(url);
  try {
    await lock.query("select pg_advisory_lock($1)", [lockKey]);
    const migrationsList = readMigrations(folder);
    if (await isUpToDate(lock, migrationsList)) return [];
    return await withSchemaEngine(url, readSchema(), (engine, scriptError) =>
      applyOrUndo(engine, migrationsList, scriptError),
    );
  } finally {
    await lock.end();
  }
}

async function applyOrUndo(
  engine: SchemaEngine,
  migrationsList: MigrationList,
  scriptError: () => string | undefined,
): Promise<string[]> {
  try {
    return (await engine.applyMigrations({ migrationsList, filters: noFilter })).appliedMigrationNames;
  } catch (error) {
    const history = await engine.diagnoseMigrationHistory({
      migrationsList,
      optInToShadowDatabase: false,
      filters: noFilter,
    });
    // Each script ran in one transaction, so it left nothing: the next start may simply try again.
    for (const migrationName of history.failedMigrationNames) {
      await engine.markMigrationRolledBack({ migrationName });
    }
    const name = history.failedMigrationNames.join(", ");
    throw new MigrationError(`Migrasi ${name} gagal dan dibatalkan seluruhnya: ${scriptError() ?? error}`);
  }
}

/** Connects within five seconds, or says in one sentence why the database cannot be reached. */
export async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    return client;
  } catch (error) {
    await client.end().catch(() => undefined);
    throw new MigrationError(
      `Basis data di ${new URL(url).host} tidak dapat dihubungi (${reason(error)}); periksa DATABASE_URL dan servernya.`,
    );
  }
}

/** The SQL that turns one schema into another; `from` undefined means an empty database. */
export async function diffSchemas(
  url: string,
  from: SchemaContainer[] | undefined,
  to: SchemaContainer[],
): Promise<string> {
  const result = await withSchemaEngine(url, to, (engine) =>
    engine.diff({
      from: from ? { tag: "schemaDatamodel", files: from } : { tag: "empty" },
      to: { tag: "schemaDatamodel", files: to },
      script: true,
      exitCode: null,
      filters: noFilter,
    }),
  );
  return result.stdout ?? "";
}

/** The present schema, file by file in name order. */
export function readSchema(): SchemaContainer[] {
  return readdirSync(schemaDir)
    .filter((name) => name.endsWith(".prisma"))
    .sort()
    .map((name) => ({ path: join(schemaDir, name), content: readFileSync(join(schemaDir, name), "utf8") }));
}

/** All migrations on disk, in the order they apply. */
export function readMigrations(folder = migrationsDir): MigrationList {
  const names = existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .sort()
    : [];
  return {
    baseDir: folder,
    lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' },
    shadowDbInitScript: "",
    migrationDirectories: names.map((name) => ({
      path: name,
      migrationFile: {
        path: "migration.sql",
        content: { tag: "ok", value: readFileSync(join(folder, name, "migration.sql"), "utf8") },
      },
    })),
  };
}

/** Spares a start the loading of the engine when the history already says everything is applied. */
async function isUpToDate(client: pg.Client, list: MigrationList): Promise<boolean> {
  const table = await client.query<{ there: boolean }>(
    "select to_regclass('_prisma_migrations') is not null as there",
  );
  if (!table.rows[0]?.there) return list.migrationDirectories.length === 0;
  const applied = await client.query<{ migration_name: string }>(
    "select migration_name from _prisma_migrations where finished_at is not null and rolled_back_at is null",
  );
  const names = new Set(applied.rows.map((row) => row.migration_name));
  return list.migrationDirectories.every((directory) => names.has(directory.path));
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message || error.name : String(error);
}
