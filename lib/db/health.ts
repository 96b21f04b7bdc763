import "server-only";
import { pool } from "@/lib/db/client";
import packageFile from "@/package.json";

type Health = { status: "ok" | "unavailable"; database: "up" | "down"; version: string; migrations: number };

const PATIENCE_MS = 1_800;

/** Whether the application can serve, answered within two seconds. `migrations` is the number applied; no secrets. */
export async function health(): Promise<Health> {
  const { version } = packageFile;
  const migrations = await Promise.race([countMigrations(), giveUp()]);
  return migrations === undefined
    ? { status: "unavailable", database: "down", version, migrations: 0 }
    : { status: "ok", database: "up", version, migrations };
}

async function countMigrations(): Promise<number | undefined> {
  try {
    const result = await pool.query<{ count: number }>(
      "select count(*)::int as count from _prisma_migrations where finished_at is not null and rolled_back_at is null",
    );
    return result.rows[0]?.count ?? 0;
  } catch {
    return undefined;
  }
}

function giveUp(): Promise<undefined> {
  return new Promise((done) => setTimeout(done, PATIENCE_MS, undefined).unref());
}
