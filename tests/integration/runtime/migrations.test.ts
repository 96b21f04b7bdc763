import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { applyMigrations, connect } from "@/scripts/lib/migrations";
import { createDatabase } from "@/tests/support/test-database";

let folder: string;
let url: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "migrations-"));
  url = (await createDatabase("template0")).url;
});

test("two starters apply each migration once", async () => {
  write("20260101000000_first", "create table one (id int); create table two (id int);");
  const runs = await Promise.all([applyMigrations(url, folder), applyMigrations(url, folder)]);
  expect(runs.flat()).toEqual(["20260101000000_first"]);
});

test("a function body with semicolons arrives whole", async () => {
  write(
    "20260101000000_function",
    "create function f() returns int language plpgsql as $$ begin perform 1; return 7; end; $$;",
  );
  await applyMigrations(url, folder);
  expect(await rows("select f() as value")).toEqual([{ value: 7 }]);
});

test("a failed migration leaves nothing of itself, and the corrected one applies", async () => {
  write("20260101000000_good", "create table good (id int);");
  write("20260102000000_bad", "create table half (id int); select 1/0;");
  await expect(applyMigrations(url, folder)).rejects.toThrow(
    "Migrasi 20260102000000_bad gagal dan dibatalkan seluruhnya: division by zero",
  );
  expect(
    await rows("select to_regclass('good') is not null as good, to_regclass('half') is null as none"),
  ).toEqual([{ good: true, none: true }]);
  write("20260102000000_bad", "create table half (id int);");
  expect(await applyMigrations(url, folder)).toEqual(["20260102000000_bad"]);
});

test("an unreachable server is named in one sentence, without the password", async () => {
  const attempt = applyMigrations("postgresql://someone:secret@127.0.0.1:9/none", folder);
  await expect(attempt).rejects.toThrow(/^Basis data di 127\.0\.0\.1:9 tidak dapat dihubungi/);
  await expect(attempt).rejects.not.toThrow(/secret/);
});

function write(name: string, sql: string): void {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, "migration.sql"), sql);
}

async function rows(text: string): Promise<unknown[]> {
  const client = await connect(url);
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}
