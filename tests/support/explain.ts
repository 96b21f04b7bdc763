import pg from "pg";
import { Prisma } from "@/lib/db/generated/client";
import type { Tx } from "@/lib/db/tenant";

/** The same transaction, which also writes down the plan of every raw query that is run through it. */
export function explained(tx: Tx): { tx: Tx; plans: string[] } {
  const plans: string[] = [];
  const queryRaw = async (strings: TemplateStringsArray | Prisma.Sql, ...values: unknown[]) => {
    const query = "text" in strings ? strings : Prisma.sql(strings, ...values);
    const lines = await tx.$queryRaw<{ "QUERY PLAN": string }[]>`EXPLAIN ANALYZE ${query}`;
    plans.push(lines.map((line) => line["QUERY PLAN"]).join("\n"));
    return tx.$queryRaw(query);
  };
  const spy = new Proxy(tx, {
    get: (target, name) => (name === "$queryRaw" ? queryRaw : Reflect.get(target, name)),
  });
  return { tx: spy, plans };
}

/** Lets the planner know what the tables hold; as the owner, since the application role owns nothing. */
export const analyze = () => asOwner("analyze");

/** ... and which pages of them hold nothing but what everybody sees, as autovacuum does in time. */
export const vacuum = () => asOwner("vacuum analyze");

async function asOwner(statement: string): Promise<void> {
  const owner = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await owner.connect();
  await owner.query(statement);
  await owner.end();
}
