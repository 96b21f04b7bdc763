import { parseArgs } from "node:util";

/**
 * For commands that have their own data folder (--data) and take nothing from the operator's settings. Called before
 * anything that reads the environment is imported.
 */
export function takeOwnData(folder) {
  const { values } = parseArgs({ strict: false, options: { data: { type: "string", default: folder } } });
  forgetSettings(values.data);
  process.env.LOG_LEVEL ??= "error";
}

/** As on a machine where nothing is set, with the data in `folder`. */
export function forgetSettings(folder) {
  process.env.KINERJA_DATA_DIR = folder;
  const operators = ["DATABASE_URL", "APP_DATABASE_URL", "PUBLIC_URL", "NEXTAUTH_URL", "NEXTAUTH_SECRET"];
  for (const name of [...operators, "BACKUP_DIR", "BACKUP_KEEP"]) delete process.env[name];
  process.env.NEXT_TELEMETRY_DISABLED = "1";
}
