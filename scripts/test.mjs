// npm test: every check there is, on its own data and ports. The last line is always `N passed, N failed`.
import "./lib/test-environment.mjs";
import { ensureBrowser } from "./lib/browser.mjs";
import { ensureBuilt } from "./lib/build.mjs";
import { openDatabase, withDatabaseName } from "./lib/database.mjs";
import { seedDemo } from "./lib/demo.mjs";
import { gate, lint, playwright, step, summary, totals, typecheck, vitest } from "./lib/gates.mjs";
import { ensureInstalled } from "./lib/install.mjs";
import { acquireLock, releaseLock } from "./lib/lock.mjs";
import { migrate } from "./lib/migrate.mjs";
import { freePort } from "./lib/postgres.mjs";
import { ensureGenerated } from "./lib/prisma-client.mjs";
import { errorText, main, OperatorError } from "./lib/project.mjs";
import { serve } from "./lib/serve.mjs";
import { watchForStop } from "./lib/stop.mjs";

const distDir = ".next-test";

await main(async () => {
  watchForStop();
  try {
    await acquireLock();
    await ensureInstalled();
    await ensureBrowser();
    await ensureGenerated();
    await withTestCluster(async (cluster) => {
      // The tests leave a core idle most of the time; types, lint, build and demo take it meanwhile.
      const [, prepared] = await together([
        async () => {
          await vitest("unit");
          await vitest("integration");
        },
        async () => {
          await typecheck();
          await lint();
          return (await build(cluster)) && demo(cluster);
        },
      ]);
      if (prepared) await journeys(prepared);
      else totals.failed += 1;
    });
  } catch (error) {
    totals.failed += 1;
    console.error(`\nGagal: ${errorText(error)}`);
  } finally {
    releaseLock();
    summary();
  }
});

/** Runs rows of steps side by side and waits for all of them, also when one throws. */
async function together(rows) {
  const outcomes = await Promise.allSettled(rows.map((row) => row()));
  const broken = outcomes.find(({ status }) => status === "rejected");
  if (broken) throw broken.reason;
  return outcomes.map(({ value }) => value);
}

async function withTestCluster(body) {
  const cluster = await openDatabase({ throwaway: true });
  try {
    await body(cluster);
  } finally {
    await cluster.release();
  }
}

function build(cluster) {
  return gate("Build produksi", async () => {
    try {
      await ensureBuilt(distDir, cluster.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY);
      return true;
    } catch (error) {
      if (error instanceof OperatorError) return false;
      throw error;
    }
  });
}

/** A freshly seeded database for the journeys. */
async function demo(cluster) {
  const database = await freshDatabase(cluster, "e2e");
  await step("Data contoh", async () => {
    await migrate(database);
    return seedDemo(database);
  });
  return database;
}

/** The journeys run against the production server. */
async function journeys(database) {
  process.env.WEB_CONCURRENCY ||= "2";
  const server = await serve({ distDir, port: await freePort(), database });
  try {
    await playwright({ ...database.env, BASE_URL: server.address });
  } finally {
    await server.stop();
  }
}

async function freshDatabase(cluster, name) {
  const { default: pg } = await import("pg");
  const owner = new pg.Client({ connectionString: cluster.env.DATABASE_URL });
  await owner.connect();
  await owner.query(`drop database if exists ${name} with (force)`);
  await owner.query(`create database ${name} template template0`);
  await owner.end();
  return {
    ...cluster,
    superuserUrl: withDatabaseName(cluster.superuserUrl, name),
    env: {
      ...cluster.env,
      DATABASE_URL: withDatabaseName(cluster.env.DATABASE_URL, name),
      APP_DATABASE_URL: withDatabaseName(cluster.env.APP_DATABASE_URL, name),
    },
  };
}
