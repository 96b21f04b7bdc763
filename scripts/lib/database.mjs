// Which database a command works on: the operator's (DATABASE_URL) or the embedded one.
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { archiving } from "./backup-folder.mjs";
import { lockHolder } from "./lock.mjs";
import { ensureCluster, runningServer, startPostgres, stopPostgres } from "./postgres.mjs";
import { dataDir, isAlive, OperatorError } from "./project.mjs";
import { loadSecrets } from "./secrets.mjs";

export const appRole = "kinerja_app";
const ownerRole = "kinerja_owner";
const databaseName = "kinerja";
export const clusterDir = join(dataDir, "pg");
const unsafe = [
  ["fsync", "off"],
  ["synchronous_commit", "off"],
  ["full_page_writes", "off"],
];
const usersDir = join(dataDir, "pg-users");

/**
 * Makes the database reachable and returns the environment every other process needs (DATABASE_URL of the owner,
 * APP_DATABASE_URL of the application role, secrets), whether it is the embedded one, and `release`, which stops
 * the embedded server when no other command still uses it. `throwaway` trades safety against a crash for speed.
 */
export async function openDatabase({ throwaway = false } = {}) {
  const secrets = loadSecrets();
  const common = {
    NEXTAUTH_SECRET: process.env.NEXTAUTH_SECRET || secrets.nextAuthSecret,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY:
      process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY || secrets.serverActionsKey,
  };
  if (process.env.DATABASE_URL) {
    const given = process.env.DATABASE_URL;
    const app = process.env.APP_DATABASE_URL || asRole(given, appRole, secrets.appPassword);
    const env = { ...common, DATABASE_URL: given, APP_DATABASE_URL: app };
    return { embedded: false, env, superuserUrl: undefined, release: async () => {} };
  }
  refuseWhileRestored();
  registerUse();
  const server = await startEmbedded(secrets.superuserPassword, throwaway);
  const superuser = addressOf(server, secrets.superuserPassword);
  const owner = await ensureDatabase(superuser, databaseName, secrets.ownerPassword);
  const env = {
    ...common,
    DATABASE_URL: owner,
    APP_DATABASE_URL: asRole(owner, appRole, secrets.appPassword),
  };
  return {
    embedded: true,
    env,
    superuserUrl: withDatabaseName(superuser, databaseName),
    release: releaseUse,
  };
}

/** By its socket where it has one: half the processor time of a trip through the network. */
export function addressOf({ port, socket }, password) {
  const url = new URL(`postgresql://postgres:${password}@127.0.0.1:${port}/postgres`);
  if (socket) url.searchParams.set("host", socket);
  return url.href;
}

/** The same server and database, reached as another role. */
export function asRole(url, role, password) {
  const changed = new URL(url);
  changed.username = role;
  changed.password = password;
  return changed.href;
}

/** The embedded database as its owner, seen from the address of its superuser. */
export const asOwner = (superuserUrl, password) =>
  withDatabaseName(asRole(superuserUrl, ownerRole, password), databaseName);

/** The same server and role, another database. */
export function withDatabaseName(url, name) {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}

/** Starts the embedded server again, on its old port, when something outside ended it. */
export async function reviveEmbedded() {
  if (!runningServer(clusterDir)) await startEmbedded(loadSecrets().superuserPassword);
}

async function startEmbedded(password, throwaway = false) {
  await ensureCluster(clusterDir, password);
  return startPostgres(clusterDir, throwaway ? { more: unsafe } : archiving(clusterDir));
}

/** A restore exchanges the data folder: nothing may start a server in it meanwhile. */
function refuseWhileRestored() {
  const holder = lockHolder();
  if (holder?.restoring && holder.pid !== process.pid)
    throw new OperatorError(`Basis data sedang dipulihkan (proses ${holder.pid}); tunggu sampai selesai.`);
}

/** Stops the embedded server and deletes its data. */
export async function deleteEmbedded() {
  await stopPostgres(clusterDir);
  rmSync(clusterDir, { recursive: true, force: true });
}

/** Stops the embedded server when this process was its last user. */
export async function releaseUse() {
  rmSync(join(usersDir, String(process.pid)), { force: true });
  if (otherUsers().length === 0) await stopPostgres(clusterDir);
}

/** Notes that this process needs the embedded server. */
export function registerUse() {
  mkdirSync(usersDir, { recursive: true });
  writeFileSync(join(usersDir, String(process.pid)), "");
}

/** The other processes that use the embedded server now. */
export function otherUsers() {
  if (!existsSync(usersDir)) return [];
  const pids = readdirSync(usersDir)
    .map(Number)
    .filter((pid) => pid !== process.pid);
  for (const pid of pids) if (!isAlive(pid)) rmSync(join(usersDir, String(pid)), { force: true });
  return pids.filter(isAlive);
}

/** Creates the owner role (it may create databases and roles, but is no superuser) and its database when absent. */
async function ensureDatabase(superuserUrl, name, ownerPassword) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    const role = await client.query("select 1 from pg_roles where rolname = $1", [ownerRole]);
    const password = client.escapeLiteral(ownerPassword);
    if (role.rowCount === 0) {
      await client.query(`create role ${ownerRole} login createdb createrole password ${password}`);
    }
    const database = await client.query("select 1 from pg_database where datname = $1", [name]);
    if (database.rowCount === 0)
      await client.query(`create database ${name} owner ${ownerRole} template template0`);
  } finally {
    await client.end();
  }
  return asOwner(superuserUrl, ownerPassword);
}
