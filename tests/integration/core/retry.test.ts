// Transactions that really conflict: the database of this file is serializable, so PostgreSQL itself refuses one of two.
import pg from "pg";
import { beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { isHrAdmin } from "@/lib/auth/actor";
import { command, execute } from "@/lib/core/command";
import type { Tx } from "@/lib/db/tenant";
import { buildWorld, type World } from "@/tests/support/world";

const FIRST = new Date("2026-06-06");
const SECOND = new Date("2026-07-07");

let world: World;
beforeAll(async () => {
  const owner = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await owner.connect();
  await owner.query(
    `ALTER DATABASE ${owner.escapeIdentifier(owner.database ?? "")} SET default_transaction_isolation = 'serializable'`,
  );
  await owner.end();
  world = await buildWorld();
  const kind = "NATIONAL" as const;
  await world.inside("A", (tx) =>
    tx.holiday.createMany({
      data: [FIRST, SECOND].map((date) => ({ agencyId: world.agency.A, date, kind, name: "0" })),
    }),
  );
});

const find = (tx: Tx, agencyId: string, date: Date) =>
  tx.holiday.findUniqueOrThrow({ where: { agencyId_date: { agencyId, date } } });

const add = async (tx: Tx, agencyId: string, date: Date) => {
  const { name } = await find(tx, agencyId, date);
  // Long enough for the others to have read the same value.
  await tx.$queryRaw`SELECT 1 AS one FROM pg_sleep(0.1)`;
  await tx.holiday.update({
    where: { agencyId_date: { agencyId, date } },
    data: { name: String(Number(name) + 1) },
  });
};

test("a serialization failure (40001) is run again: both increments count", async () => {
  let tries = 0;
  const increment = command({
    event: "test.increment",
    input: z.object({}),
    load: async () => ({}),
    allow: (actor) => isHrAdmin(actor),
    run: async ({ tx, agencyId }) => {
      tries++;
      await add(tx, agencyId, FIRST);
    },
    audit: () => ({}),
  });
  const actor = await world.actor("hr");
  const results = await Promise.all([1, 2, 3].map(() => execute(increment, { actor }, {})));
  expect(results.map(({ ok }) => ok)).toEqual([true, true, true]);
  expect((await world.inside("A", (tx) => find(tx, world.agency.A, FIRST))).name).toBe("3");
  expect(tries).toBeGreaterThan(3);
  const recorded = await world.inside("A", (tx) =>
    tx.auditEvent.count({ where: { event: "test.increment" } }),
  );
  expect(recorded).toBe(3);
});

test("a deadlock (40P01) is run again", async () => {
  let tries = 0;
  const both = command({
    event: "test.both",
    input: z.object({ first: z.date(), second: z.date() }),
    load: async () => ({}),
    allow: (actor) => isHrAdmin(actor),
    run: async ({ tx, agencyId, input }) => {
      tries++;
      await tx.$queryRaw`SELECT 1 AS one FROM "Holiday" WHERE "agencyId" = ${agencyId}::uuid AND "date" = ${input.first} FOR UPDATE`;
      await tx.$queryRaw`SELECT 1 AS one FROM pg_sleep(0.2)`;
      await tx.$queryRaw`SELECT 1 AS one FROM "Holiday" WHERE "agencyId" = ${agencyId}::uuid AND "date" = ${input.second} FOR UPDATE`;
    },
    audit: () => ({}),
  });
  const actor = await world.actor("hr");
  const results = await Promise.all([
    execute(both, { actor }, { first: FIRST, second: SECOND }),
    execute(both, { actor }, { first: SECOND, second: FIRST }),
  ]);
  expect(results.map(({ ok }) => ok)).toEqual([true, true]);
  expect(tries).toBeGreaterThan(2);
});
