import "server-only";
import pg from "pg";
import { Prisma } from "@/lib/db/generated/client";
import type { Opened } from "@/lib/db/opening-client";
import { statementName } from "@/lib/db/statement-name";

/**
 * A transaction whose `$queryRaw` goes straight to the driver, on the same connection: same rows, same values, about a
 * fifth of the processor time of a statement. For pages, which read with few statements; everything else stays Prisma's.
 */
export function withDirectReads(tx: Prisma.TransactionClient, opened: Opened): Prisma.TransactionClient {
  const $queryRaw = (strings: TemplateStringsArray | Prisma.Sql, ...values: unknown[]) => {
    const { connection } = opened;
    if (connection === null) return Promise.reject(new Error("The transaction has ended."));
    return rowsOf(connection, "text" in strings ? strings : Prisma.sql(strings, ...values));
  };
  return new Proxy(tx, {
    get: (target, name) => (name === "$queryRaw" ? $queryRaw : Reflect.get(target, name)),
  });
}

/** One prepared statement with its rows as Prisma would return them. */
export async function rowsOf<T>(connection: pg.Client | pg.Pool, { text, values }: Prisma.Sql): Promise<T[]> {
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
