// Row-level security by raw SQL as the application role. Tables are read from the catalog: a new one without a policy fails.
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildWorld, type World } from "@/tests/support/world";

/** Tables without an agency, and why that is right. */
const SHARED: Record<string, string> = {
  RateLimit: "counters under hashed keys",
  _prisma_migrations: "which migrations are applied; read-only for the application",
};

/** Tables that the system scope (sign-in, operator) may open across agencies. */
const SYSTEM = new Set(["Account", "Agency", "RoleGrant", "Session"]);

let world: World;
let app: pg.Client;
let owner: pg.Client;
let tables: string[];

beforeAll(async () => {
  world = await buildWorld();
  [app, owner] = [process.env.APP_DATABASE_URL, process.env.DATABASE_URL].map(
    (connectionString) => new pg.Client({ connectionString }),
  ) as [pg.Client, pg.Client];
  await Promise.all([app.connect(), owner.connect()]);
  const all = await app.query<{ name: string }>(
    "SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY 1",
  );
  tables = all.rows.map(({ name }) => name).filter((name) => !(name in SHARED));
});
afterAll(() => Promise.all([app.end(), owner.end()]));

/** Runs as the application role inside one agency (or none) and rolls back. */
async function as<T>(agencyId: string | null, work: () => Promise<T>): Promise<T> {
  await app.query("BEGIN");
  try {
    await app.query("SELECT set_config('app.agency_id', $1, true)", [agencyId ?? ""]);
    return await work();
  } finally {
    await app.query("ROLLBACK");
  }
}

const tenantTables = () => tables.filter((name) => !SYSTEM.has(name) && !name.startsWith("Audit"));

/** Gives a row of the table to agency A by copying nothing: the foreign keys are switched off for the fixture only. */
async function fixture(table: string): Promise<void> {
  const columns = await owner.query<{ column_name: string; udt_name: string; data_type: string }>(
    `SELECT column_name, udt_name, data_type FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name = $1 AND is_nullable = 'NO' AND column_default IS NULL`,
    [table],
  );
  const values = await Promise.all(
    columns.rows.map(async ({ column_name, udt_name, data_type }) =>
      column_name === "agencyId" ? `'${world.agency.A}'` : sampleOf(udt_name, data_type),
    ),
  );
  const names = columns.rows.map(({ column_name }) => `"${column_name}"`).join(", ");
  await owner.query("SELECT set_config('app.agency_id', $1, true)", [world.agency.A]);
  await owner.query(`INSERT INTO "${table}" (${names}) VALUES (${values.join(", ")})`);
}

async function sampleOf(type: string, kind: string): Promise<string> {
  const known: Record<string, string> = {
    uuid: "gen_random_uuid()",
    text: "'x'",
    int4: "2",
    int8: "2",
    numeric: "2",
    float8: "2",
    bool: "false",
    date: "'2026-05-05'",
    timestamptz: "'2026-05-05'",
    bytea: "'\\x00'",
    jsonb: "'{}'",
  };
  if (kind !== "USER-DEFINED") return known[type] ?? `/* ${type} */ NULL`;
  const labels = await owner.query<{ label: string }>(
    "SELECT enumlabel AS label FROM pg_enum WHERE enumtypid = $1::regtype ORDER BY enumsortorder LIMIT 1",
    [`"${type}"`],
  );
  return `'${labels.rows[0]?.label}'`;
}

test("every table has row-level security that also binds its owner, and a policy", async () => {
  const open = await app.query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c WHERE c.relname = ANY($1) AND c.relnamespace = 'public'::regnamespace
       AND (NOT c.relrowsecurity OR NOT c.relforcerowsecurity
            OR NOT EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid))`,
    [tables],
  );
  expect(open.rows).toEqual([]);
  expect(tables.length).toBeGreaterThan(35);
});

test("the application role owns nothing, is no superuser and cannot pass the policies", async () => {
  const role = await app.query("SELECT rolsuper, rolbypassrls FROM pg_roles WHERE rolname = current_user");
  expect(role.rows).toEqual([{ rolsuper: false, rolbypassrls: false }]);
  const owned = await app.query("SELECT 1 FROM pg_class WHERE relowner = current_user::regrole");
  expect(owned.rowCount).toBe(0);
});

test("no agency bound: no rows in any table, although rows exist", async () => {
  for (const table of tables) {
    const rows = await as(null, () => app.query(`SELECT 1 FROM "${table}" LIMIT 1`));
    expect(rows.rowCount, table).toBe(0);
  }
});

describe("agency B against a row of agency A, in every tenant table", () => {
  test("cannot read, change, delete or insert it", async () => {
    const problems: string[] = [];
    for (const table of tenantTables()) {
      await owner.query("BEGIN");
      // The owner is no superuser, so the fixture's foreign keys and checks are lifted by constraint.
      await owner.query(`ALTER TABLE "${table}" DISABLE TRIGGER USER`);
      for (const { name } of await constraintsOf(table)) {
        await owner.query(`ALTER TABLE "${table}" DROP CONSTRAINT "${name}" CASCADE`);
      }
      await fixture(table);
      const seen = async (agencyId: string) => {
        await owner.query("SELECT set_config('app.agency_id', $1, true)", [agencyId]);
        return (await owner.query(`SELECT 1 FROM "${table}" WHERE "agencyId" = '${world.agency.A}'`))
          .rowCount;
      };
      // FORCE ROW LEVEL SECURITY binds the owner too, so the same policies are tried here, on the same open transaction.
      if ((await seen(world.agency.A)) === 0) problems.push(`${table}: A does not see its own row`);
      if ((await seen(world.agency.B)) !== 0) problems.push(`${table}: B reads`);
      const change = await owner.query(`UPDATE "${table}" SET "agencyId" = "agencyId"`);
      const foreign = await owner.query(`DELETE FROM "${table}" WHERE "agencyId" = '${world.agency.A}'`);
      if (foreign.rowCount !== 0) problems.push(`${table}: B deletes`);
      const own = await owner.query(`SELECT 1 FROM "${table}"`);
      if (change.rowCount !== own.rowCount) problems.push(`${table}: B changes`);
      await owner.query("ROLLBACK");
      const inserted = await as(world.agency.B, () =>
        app.query(`INSERT INTO "${table}" ("agencyId") VALUES ('${world.agency.A}')`).then(
          () => "inserted",
          (error: pg.DatabaseError) => error.message,
        ),
      );
      if (!/row-level security|null value|permission denied/.test(inserted))
        problems.push(`${table}: insert ${inserted}`);
    }
    expect(problems).toEqual([]);
  });

  test("with real rows: reading, changing, moving and inserting as the application role", async () => {
    const { A, B } = world.agency;
    for (const table of [
      "Unit",
      "Position",
      "Employee",
      "Assignment",
      "Period",
      "Subperiod",
      "PhaseWindow",
    ]) {
      const counts = await as(B, async () => ({
        read: (await app.query(`SELECT 1 FROM "${table}" WHERE "agencyId" = $1`, [A])).rowCount,
        changed: (await app.query(`UPDATE "${table}" SET "agencyId" = $1 WHERE "agencyId" = $1`, [A]))
          .rowCount,
        deleted: (await app.query(`DELETE FROM "${table}" WHERE "agencyId" = $1`, [A])).rowCount,
      }));
      expect(counts, table).toEqual({ read: 0, changed: 0, deleted: 0 });
      const moved = as(B, () => app.query(`UPDATE "${table}" SET "agencyId" = $1`, [A]));
      await expect(moved, table).rejects.toThrow(/row-level security/);
    }
    const unit = `INSERT INTO "Unit" ("agencyId", "id", "code", "name", "path", "depth")
      VALUES ($1, gen_random_uuid(), 'X', 'X', '/x/', 0)`;
    await expect(as(B, () => app.query(unit, [A]))).rejects.toThrow(/row-level security/);
    await expect(as(null, () => app.query(unit, [A]))).rejects.toThrow(/row-level security/);
  });

  test("a foreign key cannot cross agencies", async () => {
    const { A, B } = world.agency;
    const other = world.person("bidan").employeeId;
    const cross = as(B, () =>
      app.query(`UPDATE "Employee" SET "superiorId" = $1 WHERE "agencyId" = $2`, [other, B]),
    );
    await expect(cross).rejects.toThrow(/foreign key/);
    const keys = await app.query<{ name: string; definition: string }>(
      `SELECT conrelid::regclass::text AS name, pg_get_constraintdef(oid) AS definition
       FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace`,
    );
    const loose = keys.rows.filter(
      ({ definition }) =>
        !/FOREIGN KEY \("agencyId"/.test(definition) &&
        !/REFERENCES "(Agency|Account)"\(id\)/.test(definition),
    );
    expect(loose).toEqual([]);
    expect(A).not.toBe(B);
  });
});

describe("the system scope", () => {
  test("opens accounts, sessions, grants and agencies, and nothing else", async () => {
    await app.query("BEGIN");
    await app.query("SELECT set_config('app.scope', 'system', true)");
    const visible: string[] = [];
    for (const table of tables) {
      const rows = await app.query(`SELECT 1 FROM "${table}" LIMIT 1`);
      if (rows.rowCount) visible.push(table);
    }
    await app.query("ROLLBACK");
    expect(visible.filter((name) => !SYSTEM.has(name))).toEqual([]);
    expect(visible).toContain("Account");
  });
});

describe("audit tables", () => {
  test.each(["AuditEvent", "AuditHead"])("%s: the application can only read", async (table) => {
    const { A } = world.agency;
    await world.inside(
      "A",
      (tx) =>
        tx.$executeRaw`SELECT append_audit(${A}::uuid, NULL, 'Uji', 'test.row', 'DONE', NULL, NULL, NULL, '{}')`,
    );
    const refused = /permission denied|row-level security|append-only/;
    for (const statement of [
      `INSERT INTO "${table}" SELECT * FROM "${table}"`,
      `UPDATE "${table}" SET "seq" = "seq" + 1`,
      `DELETE FROM "${table}"`,
      `TRUNCATE "${table}"`,
    ]) {
      await expect(
        as(A, () => app.query(statement)),
        statement,
      ).rejects.toThrow(refused);
    }
    const rows = await as(A, () => app.query(`SELECT 1 FROM "${table}"`));
    expect(rows.rowCount).toBeGreaterThan(0);
  });

  test("append_audit writes only into the bound agency's chain", async () => {
    const foreign = as(world.agency.B, () =>
      app.query("SELECT append_audit($1, NULL, 'x', 'x', 'DONE', NULL, NULL, NULL, '{}')", [world.agency.A]),
    );
    await expect(foreign).rejects.toThrow(/outside the bound agency/);
  });
});

/** Foreign keys and checks of a table, so that a lone fixture row can stand. */
async function constraintsOf(table: string): Promise<{ name: string }[]> {
  const found = await owner.query<{ name: string }>(
    "SELECT conname AS name FROM pg_constraint WHERE conrelid = $1::regclass AND contype IN ('f', 'c')",
    [`"${table}"`],
  );
  return found.rows;
}
