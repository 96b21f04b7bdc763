import { parseArgs } from "node:util";

// Imported first by bench.mjs: measurements have their own data folder and take nothing from the operator's settings.
const { values } = parseArgs({
  strict: false,
  options: { data: { type: "string", default: ".data/bench" } },
});
process.env.KINERJA_DATA_DIR = values.data;
for (const name of ["DATABASE_URL", "APP_DATABASE_URL", "PUBLIC_URL", "NEXTAUTH_URL", "NEXTAUTH_SECRET"]) {
  delete process.env[name];
}
process.env.NEXT_TELEMETRY_DISABLED = "1";
process.env.LOG_LEVEL ??= "error";
