import { ensureInstalled } from "./lib/install.mjs";
import { ensureGenerated } from "./lib/prisma-client.mjs";
import { main } from "./lib/project.mjs";

await main(async () => {
  await ensureInstalled();
  await ensureGenerated();
});
