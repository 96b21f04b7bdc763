import "server-only";
import pg from "pg";
import { pool } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { statementName } from "@/lib/db/statement-name";

/** What a page needs of a transaction: its own SQL. Every transaction of Prisma has it too. */
export type Reads = {
  $queryRaw<T = unknown>(statement: TemplateStringsArray | Prisma.Sql, ...values: unknown[]): Promise<T>;
};

/**
 * A transaction bound to one agency (row-level security) that only reads, past Prisma: same rows, same values, about a
 * fifth of the processor time. BEGIN, the agency and the first statements go out together, and so do all statements
 * that `work` asks for without waiting in between. Nobody reads on after `work` has ended.
 */
export async function readRows<T>(agencyId: string, work: (tx: Reads) => Promise<T>): Promise<T> {
  const connection = await pool.connect();
  const reads = { ended: false };
  const begun = Promise.all([connection.query("BEGIN READ ONLY"), rowsOf(connection, bind(agencyId))]);
  // Awaited together: work that fails at once must not leave a failed beginning that nobody looks at.
  const worked = (async () => work(readsOn(connection, reads)))();
  try {
    const [result] = await Promise.all([worked, begun]);
    reads.ended = true;
    await connection.query("COMMIT");
    connection.release();
    return result;
  } catch (error) {
    reads.ended = true;
    await connection.query("ROLLBACK").then(
      () => connection.release(),
      (broken) => connection.release(broken),
    );
    throw error;
  }
}

/** Whoever still holds what has ended must not speak into the next transaction of this connection. */
function readsOn(connection: pg.PoolClient, reads: { ended: boolean }): Reads {
  return {
    async $queryRaw<T>(statement: TemplateStringsArray | Prisma.Sql, ...values: unknown[]) {
      if (reads.ended) throw new Error("The transaction has ended.");
      const rows = await rowsOf(
        connection,
        "text" in statement ? statement : Prisma.sql(statement, ...values),
      );
      return rows as T;
    },
  };
}

const bind = (agencyId: string) => Prisma.sql`SELECT set_config('app.agency_id', ${agencyId}, true)`;

/** One prepared statement with its rows as Prisma would return them. */
export async function rowsOf<T = unknown>(
  connection: Pick<pg.Pool, "query">,
  { text, values }: Prisma.Sql,
): Promise<T[]> {
  const { rows } = await connection.query<T & pg.QueryResultRow>({
    name: statementName({ sql: text }),
    text,
    values: values.map(written),
    types: { getTypeParser: (oid: number) => parsers.get(oid) ?? pg.types.getTypeParser(oid) },
  });
  return rows;
}

/** The driver would write moments on the clock of the server. */
function written(value: unknown): unknown {
  return value instanceof Date ? value.toISOString() : value;
}

const { builtins } = pg.types;

/** Where Prisma reads values in another way than the driver. */
const parsers = new Map<number, (text: string) => unknown>([
  [builtins.INT8, BigInt],
  [builtins.NUMERIC, (text) => new Prisma.Decimal(text)],
  [builtins.DATE, (text) => new Date(`${text}T00:00:00Z`)],
  [builtins.TIMESTAMP, (text) => new Date(`${text.replace(" ", "T")}Z`)],
  // Lists of these have no use in pages; silently different values would be worse than none.
  ...[1016, 1115, 1182, 1231].map((oid) => [oid, refuse] as const),
]);

function refuse(): never {
  throw new Error("Lists of dates, bigint or numeric are not read directly: aggregate them as JSON.");
}
