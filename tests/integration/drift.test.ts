// The engine cannot introspect in its WebAssembly build, so drift between prisma/schema and prisma/migrations is guarded
// here: one database from the schema alone, one from the migrations, and their catalogs compared.
import { readFileSync } from "node:fs";
import pg from "pg";
import { expect, test } from "vitest";
import { diffSchemas, readSchema, snapshotFile } from "@/scripts/lib/migrations";
import { createDatabase } from "@/tests/support/test-database";

const catalogs = {
  columns: `
    select table_name, column_name, udt_name, character_maximum_length, numeric_precision, numeric_scale,
           datetime_precision, is_nullable, column_default
    from information_schema.columns where table_schema = 'public' and table_name <> '_prisma_migrations'
    order by table_name, column_name`,
  enums: `
    select t.typname, e.enumlabel from pg_enum e join pg_type t on t.oid = e.enumtypid
    order by t.typname, e.enumsortorder`,
  // Partial and expression indexes exist only in hand-written SQL.
  indexes: `
    select tablename, indexname, indexdef from pg_indexes
    join pg_class c on c.relname = indexname join pg_index i on i.indexrelid = c.oid
    where schemaname = 'public' and tablename <> '_prisma_migrations' and i.indpred is null and i.indexprs is null
    order by tablename, indexname`,
  keys: `
    select conrelid::regclass::text as table_name, conname, pg_get_constraintdef(oid) as definition
    from pg_constraint where contype in ('p', 'f', 'u') and connamespace = 'public'::regnamespace
      and conrelid::regclass::text <> '_prisma_migrations'
    order by 1, 2`,
};

test("the migrations build exactly the tables of the Prisma schema", async () => {
  const { url } = await createDatabase("template0");
  const sql = await diffSchemas(url, undefined, readSchema());
  await query(url, sql);
  for (const [name, text] of Object.entries(catalogs)) {
    const fromSchema = await query(url, text);
    const fromMigrations = await query(process.env.DATABASE_URL ?? "", text);
    expect(fromMigrations, name).toEqual(fromSchema);
  }
});

test("the snapshot that the next migration starts from is the present schema", () => {
  const present = readSchema().map((file) => file.content);
  expect(readFileSync(snapshotFile, "utf8")).toBe(present.join("\n"));
});

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}
