import { printLine } from "./log.mjs";
import { collect, node, typescript } from "./process.mjs";
import { OperatorError } from "./project.mjs";

/** Applies the pending migrations; a failure is the one sentence the script itself says. */
export async function migrate(database) {
  const { code, text } = await collect(node, typescript("scripts/migrate.ts"), { env: database.env });
  if (code !== 0) throw new OperatorError(text.trim() || "Migrasi terhenti.");
  printLine(`      ${text.trim()}`);
}
