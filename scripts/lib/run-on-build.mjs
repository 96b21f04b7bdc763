import { ensureBuilt } from "./build.mjs";
import { openDatabase } from "./database.mjs";
import { ensureInstalled } from "./install.mjs";
import { acquireLock, releaseLock } from "./lock.mjs";
import { ensureGenerated } from "./prisma-client.mjs";
import { node, run, typescript } from "./process.mjs";
import { main } from "./project.mjs";

/**
 * Builds the production server into `distDir`, opens the database of the data folder and runs the TypeScript file with
 * the arguments of this command; its exit code becomes ours. `prepare` fetches what else the file needs.
 */
export function runOnBuild(file, distDir, prepare = async () => {}) {
  return main(async () => {
    await acquireLock();
    let database;
    try {
      await ensureInstalled();
      await prepare();
      await ensureGenerated();
      database = await openDatabase();
      await ensureBuilt(distDir, database.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY);
      process.exitCode = await run(node, typescript(file, ...process.argv.slice(2)), {
        env: { ...database.env, SUPERUSER_URL: database.superuserUrl, NEXT_DIST_DIR: distDir },
      });
    } finally {
      await database?.release();
      releaseLock();
    }
  });
}
