import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { connect } from "./connection";
import type { BenchDatabase } from "./database";
import type { Visit } from "./visits";

/** Statements one page sends: `queries` without BEGIN and COMMIT, `trips` with them. */
export type QueryCount = { queries: number; trips: number; statements: string[] };

const LOG = resolve(process.env.KINERJA_DATA_DIR ?? ".data/bench", "pg.log");
const STATEMENT = /(?:statement|execute [^:]*): (.*)/s;

/**
 * Counts what really reaches the database for one visit, in PostgreSQL's own statement log: nothing in the application
 * has to report itself. The page is asked for once before, so that its caches are as in daily use.
 */
export async function countQueries(
  address: string,
  database: BenchDatabase,
  visit: Visit,
): Promise<QueryCount> {
  const client = await connect(database.superuserUrl);
  try {
    for (let warm = 0; warm < 8; warm++) await get(address, visit);
    await client.query("ALTER SYSTEM SET log_statement = 'all'");
    await client.query("SELECT pg_reload_conf()");
    await pause(400);
    const before = readFileSync(LOG, "utf8").length;
    await get(address, visit);
    await pause(200);
    // An entry starts with its time; a statement may go on over several lines.
    const entries = readFileSync(LOG, "utf8")
      .slice(before)
      .split(/\n(?=\d{4}-)/);
    const statements = entries.flatMap(
      (entry) => STATEMENT.exec(entry)?.[1]?.replace(/\s+/g, " ").trim() ?? [],
    );
    const queries = statements.filter((text) => !/^(BEGIN|COMMIT|ROLLBACK)/i.test(text));
    return { queries: queries.length, trips: statements.length, statements };
  } finally {
    await client.query("ALTER SYSTEM RESET log_statement");
    await client.query("SELECT pg_reload_conf()");
    await client.end();
  }
}

async function get(address: string, { path, headers }: Visit): Promise<void> {
  const response = await fetch(address + path, { headers, redirect: "manual" });
  await response.arrayBuffer();
  if (response.status !== 200) throw new Error(`${path}: ${response.status}`);
}

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
