import { node, runOrFail, typescript } from "./process.mjs";

/** Applies the pending migrations; the script itself says in one sentence what went wrong. */
export async function migrate(database, options) {
  const args = typescript("scripts/migrate.ts");
  await runOrFail(node, args, "Skema basis data tidak dapat disiapkan; sebabnya tertulis di atas.", {
    ...options,
    env: database.env,
  });
}
