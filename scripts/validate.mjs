// npm run validate: the fast gates, without a browser.
import { lint, summary, typecheck, vitest } from "./lib/gates.mjs";
import { ensureInstalled } from "./lib/install.mjs";
import { ensureGenerated } from "./lib/prisma-client.mjs";
import { main } from "./lib/project.mjs";
import { watchForStop } from "./lib/stop.mjs";

await main(async () => {
  watchForStop();
  await ensureInstalled();
  await ensureGenerated();
  await typecheck();
  await lint();
  await vitest("unit");
  await vitest("integration");
  summary();
});
