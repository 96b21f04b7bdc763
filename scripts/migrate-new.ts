// npm run migrate:new <name>: writes the SQL from the last migration's schema to the present one. Row-level security,
// triggers, functions and checks are added to that file by hand.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { diffSchemas, migrationsDir, readSchema, snapshotFile } from "./lib/migrations";

const name = process.argv[2];
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  console.error("Sebutkan nama migrasi dengan huruf kecil: npm run migrate:new -- tambah_tabel");
  process.exit(1);
}
const schema = readSchema();
const before = existsSync(snapshotFile)
  ? [{ path: snapshotFile, content: readFileSync(snapshotFile, "utf8") }]
  : undefined;
const sql = await diffSchemas(process.env.DATABASE_URL ?? "", before, schema);
const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
const folder = join(migrationsDir, `${stamp}_${name}`);
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "migration.sql"), sql);
writeFileSync(snapshotFile, schema.map((file) => file.content).join("\n"));
console.log(`${join(folder, "migration.sql")} ditulis.`);
