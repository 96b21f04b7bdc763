import { connect } from "./connection";
import { evaluationSql } from "./data/evaluations";
import { idOf } from "./data/ids";
import { organizationSql } from "./data/organization";
import { planSql } from "./data/plans";

/**
 * Fills an empty migrated database with one agency of `employees` people and their year 2026. The same number gives the
 * same rows. `url` is the superuser's: foreign keys and triggers are set aside while loading, the counts taken at the end.
 */
export async function generate(url: string, employees: number): Promise<void> {
  await inLoad(url, organizationSql(employees));
  await Promise.all([...planSql(employees), ...evaluationSql(employees)].map((list) => inLoad(url, list)));
  await inLoad(url, [`SELECT recount_tallies('${idOf("agency", 1)}')`]);
  const client = await connect(url);
  await client.query("VACUUM (ANALYZE)");
  await client.query("CHECKPOINT");
  await client.end();
}

async function inLoad(url: string, statements: string[]): Promise<void> {
  const client = await connect(url);
  try {
    await client.query("SET session_replication_role = replica; SET synchronous_commit = off");
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
