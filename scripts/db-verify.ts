// npm run db:verify: whether a database (restored, copied) is complete: its migrations, how much it holds, and every
// agency's audit chain. npm run restore asks the same before the restored data take their place.
import pg from "pg";
import { readMigrations } from "./lib/migrations";
import { reportChains } from "./lib/report-chains";

const COUNTED = {
  pegawai: "Employee",
  akun: "Account",
  SKP: "Skp",
  progres: "ProgressEntry",
  evaluasi: "Evaluation",
};

const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
await client.connect();
try {
  if (!(await reportMigrations(client)) || !(await reportContents(client))) process.exitCode = 1;
} finally {
  await client.end();
}

/** Older data are fine (the next start migrates them), none or newer than this program not. */
async function reportMigrations(client: pg.Client): Promise<boolean> {
  const history = await client.query<{ there: boolean }>(
    "SELECT to_regclass('_prisma_migrations') IS NOT NULL AS there",
  );
  if (!history.rows[0]?.there) {
    console.error("Basis data ini kosong: belum ada migrasi yang diterapkan.");
    return false;
  }
  const { rows } = await client.query<{ name: string }>(
    "SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL",
  );
  const applied = new Set(rows.map(({ name }) => name));
  const ours = readMigrations().migrationDirectories.map(({ path }) => path);
  const waiting = ours.filter((name) => !applied.has(name));
  const foreign = [...applied].filter((name) => !ours.includes(name));
  console.log(`Migrasi: ${applied.size} diterapkan, ${waiting.length} menunggu npm start.`);
  if (foreign.length > 0)
    console.error(`Versi program ini lebih lama daripada datanya: migrasi ${foreign[0]} tidak dikenal.`);
  return foreign.length === 0;
}

/** Counted one agency after the other, as the owner role must. Returns whether the audit chains are whole. */
async function reportContents(client: pg.Client): Promise<boolean> {
  await client.query("BEGIN READ ONLY");
  await client.query("SELECT set_config('app.scope', 'system', true)");
  const agencies = await client.query<{ id: string; name: string }>(
    'SELECT "id", "name" FROM "Agency" ORDER BY "name"',
  );
  for (const { id, name } of agencies.rows) {
    await client.query("SELECT set_config('app.agency_id', $1, true)", [id]);
    const counts: string[] = [];
    for (const [word, table] of Object.entries(COUNTED)) {
      const { rows } = await client.query<{ count: string }>(
        `SELECT count(*) FROM "${table}" WHERE "agencyId" = $1`,
        [id],
      );
      counts.push(`${rows[0]?.count} ${word}`);
    }
    console.log(`${name}: ${counts.join(", ")}`);
  }
  await client.query("ROLLBACK");
  return reportChains(client);
}
