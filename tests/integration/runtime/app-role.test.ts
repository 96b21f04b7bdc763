import { expect, test } from "vitest";
import { ensureAppRole } from "@/scripts/lib/app-role";
import { connect } from "@/scripts/lib/migrations";

const ownerUrl = process.env.DATABASE_URL ?? "";
const appUrl = process.env.APP_DATABASE_URL ?? "";

test("the application role owns nothing and has no special power", async () => {
  const owner = await connect(ownerUrl);
  const role = await owner.query<{ strong: boolean; owned: string }>(`
    select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb as strong,
           (select count(*) from pg_class c where c.relowner = r.oid) as owned
    from pg_roles r where rolname = 'kinerja_app'`);
  await owner.end();
  expect(role.rows).toEqual([{ strong: false, owned: "0" }]);
});

test("the application role reads the migration history and cannot change it", async () => {
  const app = await connect(appUrl);
  const history = await app.query("select 1 from _prisma_migrations");
  expect(history.rowCount).toBeGreaterThan(0);
  await expect(app.query("delete from _prisma_migrations")).rejects.toThrow("permission denied");
  await app.end();
});

test("the application role cannot create tables", async () => {
  const app = await connect(appUrl);
  await expect(app.query("create table mine (id int)")).rejects.toThrow("permission denied");
  await app.end();
});

test("another role name for the application is refused", async () => {
  await expect(ensureAppRole(ownerUrl, ownerUrl)).rejects.toThrow("harus memakai peran kinerja_app");
});
