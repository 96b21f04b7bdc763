// npm run bench: builds what is measured and opens the database of the measurements; tests/bench/main.ts measures.
import "./lib/bench-environment.mjs";
import { ensureBrowser } from "./lib/browser.mjs";
import { ensureBuilt } from "./lib/build.mjs";
import { openDatabase } from "./lib/database.mjs";
import { ensureInstalled } from "./lib/install.mjs";
import { acquireLock, releaseLock } from "./lib/lock.mjs";
import { ensureGenerated } from "./lib/prisma-client.mjs";
import { node, run, typescript } from "./lib/process.mjs";
import { main } from "./lib/project.mjs";

const distDir = ".next-bench";

await main(async () => {
  await acquireLock();
  let database;
  try {
    await ensureInstalled();
    await ensureBrowser();
    await ensureGenerated();
    database = await openDatabase();
    await ensureBuilt(distDir, database.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY);
    process.exitCode = await run(node, typescript("tests/bench/main.ts", ...process.argv.slice(2)), {
      env: { ...database.env, SUPERUSER_URL: database.superuserUrl, NEXT_DIST_DIR: distDir },
    });
  } finally {
    await database?.release();
    releaseLock();
  }
});
