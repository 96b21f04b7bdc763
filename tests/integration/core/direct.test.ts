import { describe, expect, test } from "vitest";
import { pool } from "@/lib/db/client";
import { type Reads, readRows, rowsOf } from "@/lib/db/direct";
import { Prisma } from "@/lib/db/generated/client";
import { inTenant } from "@/lib/db/tenant";

const AGENCY = "01970000-0001-7000-8000-000000000001";
const OTHER = "01970000-0001-7000-8000-000000000002";
const bound = (tx: Reads) => tx.$queryRaw<{ agency: string | null }[]>`
  SELECT nullif(current_setting('app.agency_id', true), '') AS agency`;

describe("pages read the same values by the short way", () => {
  const moment = new Date("2026-01-12T05:05:06.789Z");
  const columns = Prisma.sql`SELECT 'a'::text AS t, NULL::text AS n, true AS b, 1::int2 AS i2, 2::int4 AS i4, 3::int8 AS i8,
    1.5::float8 AS f, 12345678901234567890.12::numeric AS d, date '2026-08-17' AS day, ${moment}::timestamptz AS at,
    timestamptz '2026-01-01 00:00+09' AS zoned, timestamp '2026-01-01 10:00:00.25' AS plain, ${AGENCY}::uuid AS id,
    '{"a":[1,null]}'::jsonb AS j, json_build_object('b', 2) AS o, ARRAY['x','y,z'] AS texts, ARRAY[1,2] AS numbers,
    ARRAY[${AGENCY}::uuid] AS ids, 'DRAFT'::"SkpState" AS state, ${["p", "q"]}::text[] AS given, ${7}::int AS seven,
    ${null}::uuid AS nothing, ${false}::boolean AS no`;

  test("of every type they ask for", async () => {
    const usual = await inTenant(AGENCY, (tx) => tx.$queryRaw(columns));
    expect(await readRows(AGENCY, (tx) => tx.$queryRaw(columns))).toEqual(usual);
    expect(usual).toMatchObject([{ i8: 3n, at: moment, day: new Date("2026-08-17T00:00:00Z") }]);
  });

  test("and refuse lists whose values would differ", async () => {
    const days = readRows(AGENCY, (tx) => tx.$queryRaw`SELECT ARRAY[current_date] AS days`);
    await expect(days).rejects.toThrow("aggregate them as JSON");
  });

  test("of rows under row-level security", async () => {
    const seen = await readRows(AGENCY, async (tx) => ({
      agencies: await tx.$queryRaw`SELECT DISTINCT "agencyId" FROM "Unit"`,
      counted: await tx.$queryRaw`SELECT count(*)::int AS n FROM "Unit"`,
    }));
    const units = await inTenant(AGENCY, (tx) => tx.unit.count());
    const unbound = await rowsOf(pool, Prisma.sql`SELECT "agencyId" FROM "Unit"`);
    expect(unbound).toEqual([]);
    expect(seen.counted).toEqual([{ n: units }]);
    expect(seen.agencies).toEqual(units > 0 ? [{ agencyId: AGENCY }] : []);
  });
});

describe("the short way stays in its transaction", () => {
  test("each reader in its own agency, also one inside the other", async () => {
    const agencies = [AGENCY, OTHER, AGENCY, OTHER];
    const beside = await Promise.all(agencies.map((agency) => readRows(agency, bound)));
    expect(beside.map(([row]) => row?.agency)).toEqual(agencies);
    const nested = await readRows(AGENCY, async (tx) => [
      ...(await readRows(OTHER, async (inner) => [...(await bound(tx)), ...(await bound(inner))])),
      ...(await bound(tx)),
    ]);
    expect(nested.map(({ agency }) => agency)).toEqual([AGENCY, OTHER, AGENCY]);
  });

  test("nobody speaks on the connection after its end", async () => {
    const kept = await readRows(AGENCY, (tx) => Promise.resolve({ tx }));
    await expect(bound(kept.tx)).rejects.toThrow("has ended");
    let failed: Reads | null = null;
    const failing = readRows(AGENCY, (tx) => {
      failed = tx;
      return Promise.reject(new Error("no"));
    });
    await expect(failing).rejects.toThrow("no");
    await expect(bound(failed ?? kept.tx)).rejects.toThrow("has ended");
  });

  test("statements asked for together are answered in their order, and one that fails takes the page with it", async () => {
    const numbers = await readRows(AGENCY, (tx) =>
      Promise.all(
        [1, 2, 3].map((n) => tx.$queryRaw<{ n: number }[]>`SELECT ${n}::int AS n, pg_sleep(${(3 - n) / 50})`),
      ),
    );
    expect(numbers.map(([row]) => row?.n)).toEqual([1, 2, 3]);
    const failing = readRows(AGENCY, (tx) => Promise.all([bound(tx), tx.$queryRaw`SELECT 1/0`, bound(tx)]));
    await expect(failing).rejects.toThrow("division by zero");
    expect(await readRows(OTHER, bound)).toEqual([{ agency: OTHER }]);
  });

  test("a page that fails before it asks anything frees the connection", async () => {
    const failing = readRows(AGENCY, () => {
      throw new Error("at once");
    });
    await expect(failing).rejects.toThrow("at once");
    expect(await readRows(OTHER, bound)).toEqual([{ agency: OTHER }]);
  });

  test("a page writes nothing", async () => {
    const writing = readRows(AGENCY, (tx) => tx.$queryRaw`UPDATE "Unit" SET "name" = "name"`);
    await expect(writing).rejects.toThrow("read-only transaction");
  });

  test("a failed statement fails the page and frees the connection", async () => {
    await expect(readRows(AGENCY, (tx) => tx.$queryRaw`SELECT 1/0`)).rejects.toThrow("division by zero");
    expect(await readRows(OTHER, bound)).toEqual([{ agency: OTHER }]);
  });
});
