import { parseArgs } from "node:util";

/**
 * For commands that have their own data folder (--data) and take nothing from the operator's settings. Called before
 * anything that reads the environment is imported.
 */
export function takeOwnData(folder) {
  const { values } = parseArgs({ strict: false, options: { data: { type: "string", default: folder } } });
  process.env.KINERJA_DATA_DIR = values.data;
  for (const name of ["DATABASE_URL", "APP_DATABASE_URL", "PUBLIC_URL", "NEXTAUTH_URL", "NEXTAUTH_SECRET"]) {
    delete process.env[name];
  }
  process.env.NEXT_TELEMETRY_DISABLED = "1";
  process.env.LOG_LEVEL ??= "error";
}
