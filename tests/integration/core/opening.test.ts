import { describe, expect, test } from "vitest";
import { pool } from "@/lib/db/client";
import { openingWith } from "@/lib/db/opening-client";
import { inSystem, inTenant, type Tx } from "@/lib/db/tenant";

const AGENCY = "01970000-0001-7000-8000-000000000001";
const OTHER = "01970000-0001-7000-8000-000000000002";

type Settings = { agency: string | null; scope: string | null; patience: string };

const READ = `SELECT nullif(current_setting('app.agency_id', true), '') AS agency,
  nullif(current_setting('app.scope', true), '') AS scope, current_setting('statement_timeout') AS patience`;

const settingsOf = async (tx: Tx) => (await tx.$queryRawUnsafe<Settings[]>(READ))[0];

describe("a transaction carries its settings from BEGIN to its end", () => {
  test("the agency, and what was asked for besides", async () => {
    const settings = await inTenant(AGENCY, settingsOf, { settings: { statement_timeout: "7s" } });
    expect(settings).toEqual({ agency: AGENCY, scope: null, patience: "7s" });
  });

  test("the system's scope without an agency", async () => {
    expect(await inSystem(settingsOf)).toEqual({ agency: null, scope: "system", patience: "30s" });
  });

  test("also when one begins inside or beside another", async () => {
    const seen = await inTenant(AGENCY, async (tx) => {
      const inner = await inTenant(OTHER, settingsOf);
      return [inner?.agency, (await settingsOf(tx))?.agency, (await inSystem(settingsOf))?.agency];
    });
    expect(seen).toEqual([OTHER, AGENCY, null]);
    const agencies = [AGENCY, OTHER, AGENCY, OTHER];
    const beside = await Promise.all(agencies.map((agency) => inTenant(agency, settingsOf)));
    expect(beside.map((settings) => settings?.agency)).toEqual(agencies);
  });

  test("and leaves none on the connection, whether it ended well or not", async () => {
    await inTenant(AGENCY, settingsOf);
    await expect(inTenant(AGENCY, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    const clients = await Promise.all(Array.from({ length: 3 }, () => pool.connect()));
    for (const client of clients) {
      expect((await client.query<Settings>(READ)).rows[0]).toMatchObject({ agency: null, scope: null });
      client.release();
    }
  });
});

test("a value is data, whatever it looks like", async () => {
  const settings = { "app.agency_id": '\'; DROP TABLE "Agency"; --' };
  await openingWith(settings, async () => {
    const client = await pool.connect();
    try {
      await client.query({ text: "BEGIN" });
      const { rows } = await client.query<Settings>(READ);
      expect(rows[0]?.agency).toBe(settings["app.agency_id"]);
    } finally {
      await client.query("ROLLBACK");
      client.release();
    }
  });
});
