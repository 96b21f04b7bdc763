// node scripts/run.mjs <file.ts> [arguments]: runs a TypeScript script with everything it needs at hand.
import { openDatabase } from "./lib/database.mjs";
import { ensureInstalled } from "./lib/install.mjs";
import { ensureGenerated } from "./lib/prisma-client.mjs";
import { node, run, typescript } from "./lib/process.mjs";
import { main, OperatorError } from "./lib/project.mjs";

await main(async () => {
  const [file, ...args] = process.argv.slice(2);
  if (!file) throw new OperatorError("Sebutkan berkas yang dijalankan: node scripts/run.mjs <berkas.ts>");
  await ensureInstalled();
  await ensureGenerated();
  const database = await openDatabase();
  // The script gets Ctrl-C from the terminal itself; this process only waits for it and then tidies up.
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => {});
  try {
    process.exitCode = await run(node, typescript(file, ...args), { env: database.env });
  } finally {
    await database.release();
  }
});
