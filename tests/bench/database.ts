import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ensureAppRole, protectHistory } from "@/scripts/lib/app-role";
import { withDatabaseName } from "@/scripts/lib/database.mjs";
import { applyMigrations, readMigrations } from "@/scripts/lib/migrations";
import { connect, given } from "./connection";
import { generate } from "./generate";

/** A database of `employees` people: how to reach it as the application's environment and as superuser. */
export type BenchDatabase = {
  employees: number;
  env: { DATABASE_URL: string; APP_DATABASE_URL: string };
  superuserUrl: string;
};

/**
 * The generated database of that size, made now unless the same generator already made it. With BENCH_REUSE one that an
 * older generator made will do, brought up to the present migrations: half a million people take most of an hour.
 */
export async function ensureBenchDatabase(employees: number): Promise<BenchDatabase> {
  const prefix = `bench_${employees}_`;
  const name = `${prefix}${sourceHash()}`;
  const superuser = await connect(given("SUPERUSER_URL"));
  const known = await superuser.query<{ datname: string }>(
    "SELECT datname FROM pg_database WHERE starts_with(datname, $1)",
    [prefix],
  );
  const older = known.rows.map(({ datname }) => datname).find((datname) => datname !== name);
  if (process.env.BENCH_REUSE && older !== undefined && known.rows.length === 1) {
    await superuser.end();
    const database = at(employees, older);
    const applied = await applyMigrations(database.env.DATABASE_URL);
    console.log(`Reusing ${older}, to which ${applied.length} newer migrations were applied.`);
    return database;
  }
  const database = at(employees, name);
  if (!known.rows.some((row) => row.datname === name)) {
    for (const { datname } of known.rows) await superuser.query(`DROP DATABASE ${datname} WITH (FORCE)`);
    const building = await emptyDatabase("building");
    const start = performance.now();
    await generate(building.superuserUrl, employees);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`Generated ${employees} employees with their year in ${seconds} s.`);
    await superuser.query(`ALTER DATABASE building RENAME TO ${name}`);
  }
  await superuser.end();
  return database;
}

/** A new migrated database without rows, in the place of an older one of that name. */
export async function emptyDatabase(name: string): Promise<BenchDatabase> {
  const superuser = await connect(given("SUPERUSER_URL"));
  await superuser.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await superuser.query(`CREATE DATABASE ${name} OWNER kinerja_owner TEMPLATE template0`);
  await superuser.end();
  const database = at(0, name);
  await ensureAppRole(database.env.DATABASE_URL, database.env.APP_DATABASE_URL);
  await applyMigrations(database.env.DATABASE_URL);
  await protectHistory(database.env.DATABASE_URL);
  return database;
}

/** The same rows under another name, in the place of an older copy; in another tablespace when one is named. */
export async function copyDatabase(
  { employees, superuserUrl }: BenchDatabase,
  name: string,
  tablespace = "pg_default",
): Promise<BenchDatabase> {
  const source = new URL(superuserUrl).pathname.slice(1);
  const superuser = await connect(given("SUPERUSER_URL"));
  await superuser.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await superuser.query(
    `CREATE DATABASE ${name} OWNER kinerja_owner TEMPLATE ${source} TABLESPACE ${tablespace}`,
  );
  await superuser.end();
  return at(employees, name);
}

function at(employees: number, name: string): BenchDatabase {
  const env = {
    DATABASE_URL: withDatabaseName(given("DATABASE_URL"), name),
    APP_DATABASE_URL: withDatabaseName(given("APP_DATABASE_URL"), name),
  };
  return { employees, env, superuserUrl: withDatabaseName(given("SUPERUSER_URL"), name) };
}

/** Changes with the migrations and with the generator. */
function sourceHash(): string {
  const hash = createHash("sha256").update(JSON.stringify(readMigrations().migrationDirectories));
  const folder = join(import.meta.dirname, "data");
  for (const file of readdirSync(folder).sort()) hash.update(readFileSync(join(folder, file)));
  return hash.digest("hex").slice(0, 12);
}
