import { randomBytes } from "node:crypto";
import pg from "pg";
import { withDatabaseName } from "@/scripts/lib/database.mjs";

type TestCluster = { ownerUrl: string; appUrl: string; template: string; run: number };

/** The cluster that global-setup.ts started. */
export function testCluster(): TestCluster {
  return JSON.parse(process.env.TEST_CLUSTER ?? "{}") as TestCluster;
}

/** A new database, copied from a template; it is dropped at the end of the run. URLs: of the owner, of the application role. */
export async function createDatabase(template: string): Promise<{ url: string; appUrl: string }> {
  const { ownerUrl, appUrl, run } = testCluster();
  const name = `test_${run}_${randomBytes(6).toString("hex")}`;
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  await owner.query(`create database ${name} template ${template} strategy file_copy`);
  await owner.end();
  return { url: withDatabaseName(ownerUrl, name), appUrl: withDatabaseName(appUrl, name) };
}
