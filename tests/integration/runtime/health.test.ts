import { expect, test } from "vitest";
import { GET } from "@/app/api/health/route";
import { pool } from "@/lib/db/client";

test("says that the application can serve, and nothing secret", async () => {
  const response = await GET();
  expect(response.status).toBe(200);
  const report = (await response.json()) as Record<string, unknown>;
  expect(Object.keys(report).sort()).toEqual(["database", "migrations", "status", "version"]);
  expect(report).toMatchObject({ status: "ok", database: "up" });
  expect(report.migrations).toBeGreaterThan(0);
});

test("answers 503 within two seconds when the database is away", async () => {
  await pool.end();
  const startedAt = performance.now();
  const response = await GET();
  expect(response.status).toBe(503);
  expect(performance.now() - startedAt).toBeLessThan(2_000);
  expect(await response.json()).toMatchObject({ status: "unavailable", database: "down" });
});
