// npm run demo:print -- <folder>: every form of the demo agencies as <form code>_<position>.pdf.
import { openDatabase } from "./lib/database.mjs";
import { seedDemo } from "./lib/demo.mjs";
import { ensureInstalled } from "./lib/install.mjs";
import { migrate } from "./lib/migrate.mjs";
import { ensureGenerated } from "./lib/prisma-client.mjs";
import { node, run, typescript } from "./lib/process.mjs";
import { main, OperatorError } from "./lib/project.mjs";

await main(async () => {
  const [folder] = process.argv.slice(2);
  if (!folder) throw new OperatorError("Sebutkan folder tujuan: npm run demo:print -- <folder>");
  await ensureInstalled();
  await ensureGenerated();
  const database = await openDatabase();
  try {
    await migrate(database);
    if (database.embedded) await seedDemo(database);
    process.exitCode = await run(node, typescript("scripts/demo-print.ts", folder), { env: database.env });
  } finally {
    await database.release();
  }
});
