import { connect } from "../../bench/connection";

/** Of every table: how many rows, and a sum over their contents; of every agency: where its audit chain ends. */
export type Contents = { tables: Record<string, string>; heads: Record<string, string> };

/** Everything a database holds, in one snapshot. Read as superuser, past row-level security. */
export async function contentsOf(superuserUrl: string): Promise<Contents> {
  const client = await connect(superuserUrl);
  try {
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    const names = await client.query<{ name: string }>(
      `SELECT relname AS name FROM pg_class
       WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY relname`,
    );
    const tables: Record<string, string> = {};
    for (const { name } of names.rows) {
      const { rows } = await client.query<{ text: string }>(
        `SELECT count(*) || ' rows, sum ' || coalesce(sum(hashtextextended(t::text, 0)::numeric), 0) AS text
         FROM ${client.escapeIdentifier(name)} t`,
      );
      tables[name] = rows[0]?.text ?? "";
    }
    const heads = await client.query<{ agency: string; head: string }>(
      `SELECT "agencyId" AS agency, "seq" || ' ' || encode("hash", 'hex') AS head FROM "AuditHead"`,
    );
    return { tables, heads: Object.fromEntries(heads.rows.map(({ agency, head }) => [agency, head])) };
  } finally {
    await client.end();
  }
}

/** One sentence for each table or chain that is not as it was. */
export function differences(step: string, expected: Contents, found: Contents): string[] {
  const parts = ["tables", "heads"] as const;
  return parts.flatMap((part) => {
    const names = new Set([...Object.keys(expected[part]), ...Object.keys(found[part])]);
    return [...names]
      .filter((name) => expected[part][name] !== found[part][name])
      .map((name) => `${step}: ${name} was ${expected[part][name]}, is ${found[part][name]}`);
  });
}

/** The rows of all tables together. */
export function rowsOf({ tables }: Contents): number {
  return Object.values(tables).reduce((sum, text) => sum + Number.parseInt(text, 10), 0);
}
