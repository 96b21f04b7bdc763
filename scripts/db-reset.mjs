// npm run db:reset: the embedded database as on the first day. With DATABASE_URL only when --force says so.
import { deleteEmbedded, openDatabase } from "./lib/database.mjs";
import { forgetSeed, seedDemo } from "./lib/demo.mjs";
import { ensureInstalled } from "./lib/install.mjs";
import { lockHolder } from "./lib/lock.mjs";
import { migrate } from "./lib/migrate.mjs";
import { ensureGenerated } from "./lib/prisma-client.mjs";
import { main, OperatorError } from "./lib/project.mjs";

await main(async () => {
  const holder = lockHolder();
  if (holder) {
    throw new OperatorError(`Aplikasi sedang berjalan (proses ${holder.pid}); hentikan dahulu, lalu ulangi.`);
  }
  const given = Boolean(process.env.DATABASE_URL);
  if (given && !process.argv.includes("--force")) {
    throw new OperatorError(
      "DATABASE_URL terisi: isinya akan dihapus seluruhnya. Bila itu maksud Anda: npm run db:reset -- --force",
    );
  }
  await ensureInstalled();
  await ensureGenerated();
  if (!given) {
    await deleteEmbedded();
    forgetSeed();
  }
  const database = await openDatabase();
  try {
    if (given) await emptySchema(database.env.DATABASE_URL);
    await migrate(database);
    if (database.embedded) await seedDemo(database);
    console.log("Basis data sudah seperti baru.");
  } finally {
    await database.release();
  }
});

async function emptySchema(url) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  await client.connect();
  await client.query("drop schema public cascade; create schema public;");
  await client.end();
}
