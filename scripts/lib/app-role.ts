import type pg from "pg";
import { connect, MigrationError } from "./migrations";

/** The role the application runs as; migrations grant to it and revoke from it by this name. */
const appRole = "kinerja_app";

/**
 * Makes sure the application role can sign in, owns nothing and cannot pass row-level security, and that tables the
 * owner creates from now on are open to it. Run before the migrations.
 */
export async function ensureAppRole(ownerUrl: string, appUrl: string): Promise<void> {
  if (decodeURIComponent(new URL(appUrl).username) !== appRole) {
    throw new MigrationError(`APP_DATABASE_URL harus memakai peran ${appRole}.`);
  }
  const owner = await connect(ownerUrl);
  try {
    if (!(await canSignIn(appUrl))) await createRole(owner, decodeURIComponent(new URL(appUrl).password));
    await refuseTooMuchPower(owner);
    const database = owner.escapeIdentifier(new URL(ownerUrl).pathname.slice(1));
    await owner.query(`
      grant connect on database ${database} to ${appRole};
      grant usage on schema public to ${appRole};
      alter default privileges in schema public grant select, insert, update, delete on tables to ${appRole};
      alter default privileges in schema public grant usage, select on sequences to ${appRole};
    `);
  } finally {
    await owner.end();
  }
}

/** The application may read which migrations are applied (for its health page), not change them. */
export async function protectHistory(ownerUrl: string): Promise<void> {
  const owner = await connect(ownerUrl);
  try {
    await owner.query(`
      do $$ begin
        if to_regclass('_prisma_migrations') is not null then
          revoke insert, update, delete on _prisma_migrations from ${appRole};
        end if;
      end $$;
    `);
  } finally {
    await owner.end();
  }
}

async function canSignIn(appUrl: string): Promise<boolean> {
  try {
    const client = await connect(appUrl);
    await client.end();
    return true;
  } catch {
    return false;
  }
}

async function createRole(owner: pg.Client, password: string): Promise<void> {
  const known = await owner.query("select 1 from pg_roles where rolname = $1", [appRole]);
  const verb = known.rowCount === 0 ? "create" : "alter";
  try {
    await owner.query(
      `${verb} role ${appRole} login nosuperuser nobypassrls password ${owner.escapeLiteral(password)}`,
    );
  } catch {
    throw new MigrationError(
      `Peran di DATABASE_URL tidak boleh membuat peran ${appRole}; minta pengelola basis data membuatnya, lalu isi APP_DATABASE_URL.`,
    );
  }
}

async function refuseTooMuchPower(owner: pg.Client): Promise<void> {
  const strong = await owner.query(
    "select 1 from pg_roles where rolname = $1 and (rolsuper or rolbypassrls)",
    [appRole],
  );
  if (strong.rowCount) {
    throw new MigrationError(
      `Peran ${appRole} dapat melewati pemisahan data antarinstansi; cabut SUPERUSER dan BYPASSRLS.`,
    );
  }
}
