// npm run dev: the embedded database and the development server.
import { openDatabase } from "./lib/database.mjs";
import { seedDemo } from "./lib/demo.mjs";
import { ensureInstalled } from "./lib/install.mjs";
import { migrate } from "./lib/migrate.mjs";
import { ensureGenerated } from "./lib/prisma-client.mjs";
import { node, run } from "./lib/process.mjs";
import { dataDir, main } from "./lib/project.mjs";
import { checkStop, watchForStop } from "./lib/stop.mjs";

const port = process.env.PORT || "3000";

await main(async () => {
  watchForStop();
  await ensureInstalled();
  await ensureGenerated();
  const database = await openDatabase();
  try {
    await migrate(database);
    if (database.embedded) await seedDemo(database);
    checkStop();
    const address = process.env.PUBLIC_URL || `http://localhost:${port}`;
    await run(node, ["node_modules/next/dist/bin/next", "dev", "--port", port], {
      env: {
        ...database.env,
        PUBLIC_URL: address,
        NEXTAUTH_URL: address,
        KINERJA_DATA_DIR: dataDir,
        NEXT_TELEMETRY_DISABLED: "1",
      },
    });
  } finally {
    await database.release();
  }
});
