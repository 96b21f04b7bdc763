// npm run check:wording < file: runs the checker on its own, without database or build.
import { ensureInstalled } from "./lib/install.mjs";
import { node, run, typescript } from "./lib/process.mjs";
import { main } from "./lib/project.mjs";

await main(async () => {
  await ensureInstalled();
  process.exitCode = await run(node, typescript("scripts/check-wording.ts"));
});
