// npm run build: the production server in .next, for people who start it by other means than npm start.
import { ensureBuilt } from "./lib/build.mjs";
import { ensureInstalled } from "./lib/install.mjs";
import { ensureGenerated } from "./lib/prisma-client.mjs";
import { main } from "./lib/project.mjs";
import { loadSecrets } from "./lib/secrets.mjs";

await main(async () => {
  await ensureInstalled();
  await ensureGenerated();
  const key = process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY || loadSecrets().serverActionsKey;
  const built = await ensureBuilt(".next", key);
  console.log(built ? "Build selesai." : "Build sudah mutakhir.");
});
