// Connections that are really cut: PostgreSQL ends the process behind the transaction.
import { randomUUID } from "node:crypto";
import pg from "pg";
import { beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { isHrAdmin } from "@/lib/auth/actor";
import { command, execute } from "@/lib/core/command";
import { pool } from "@/lib/db/client";
import { buildWorld, type World } from "@/tests/support/world";

let world: World;
beforeAll(async () => {
  world = await buildWorld();
});

let tries = 0;

/** Writes a holiday; in the first `cuts` tries its connection is cut off after the write. */
const addHoliday = command({
  event: "test.cut",
  input: z.object({ date: z.iso.date("Isi tanggal."), name: z.string(), cuts: z.number() }),
  load: async () => ({}),
  allow: (actor) => isHrAdmin(actor),
  run: async ({ tx, agencyId, input }) => {
    const { name, cuts } = input;
    await tx.holiday.create({ data: { agencyId, date: new Date(input.date), kind: "NATIONAL", name } });
    const [backend] = await tx.$queryRaw<{ pid: number }[]>`SELECT pg_backend_pid() AS pid`;
    if (tries++ < cuts) await pool.query("SELECT pg_terminate_backend($1)", [backend?.pid]);
    await tx.$queryRaw`SELECT 1 AS one`;
    return { tries };
  },
  audit: () => ({}),
});

async function add(
  date: string,
  { cuts = 0, name = "Libur", key }: { cuts?: number; name?: string; key?: string },
) {
  tries = 0;
  const actor = await world.actor("hr");
  return execute(addHoliday, { actor, ...(key && { idempotencyKey: key }) }, { date, name, cuts });
}

const there = (date: string) =>
  world.inside("A", (tx) => tx.holiday.count({ where: { date: new Date(date) } }));
const recorded = () => world.inside("A", (tx) => tx.auditEvent.count({ where: { event: "test.cut" } }));

test("a form whose transaction was cut off is written once by the next try", async () => {
  const before = await recorded();
  const key = randomUUID();
  const first = await add("2027-01-05", { cuts: 1, key });
  expect(first).toMatchObject({ ok: true, data: { tries: 2 } });
  expect(await add("2027-01-05", { cuts: 1, key })).toEqual(first);
  expect(await there("2027-01-05")).toBe(1);
  expect(await recorded()).toBe(before + 1);
});

test("without a receipt it is not tried again: nothing is written, and the sentence says so", async () => {
  const result = await add("2027-01-06", { cuts: 1 });
  expect(result).toMatchObject({ ok: false, code: "DATABASE_AWAY", reference: expect.any(String) });
  expect(tries).toBe(1);
  expect(await there("2027-01-06")).toBe(0);
});

test("cut off while committing, nobody is told that nothing was saved", async () => {
  const owner = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await owner.connect();
  await owner.query(`
    CREATE FUNCTION cut_at_commit() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END $$;
    CREATE CONSTRAINT TRIGGER cut_at_commit AFTER INSERT ON "Holiday" DEFERRABLE INITIALLY DEFERRED
      FOR EACH ROW WHEN (NEW."name" = 'Putus') EXECUTE FUNCTION cut_at_commit()`);
  await owner.end();
  expect(await add("2027-01-07", { name: "Putus" })).toMatchObject({ ok: false, code: "SAVED_UNSURE" });
});
