import { ensureAppRole, protectHistory } from "./lib/app-role";
import { applyMigrations, MigrationError } from "./lib/migrations";

const ownerUrl = process.env.DATABASE_URL ?? "";
try {
  await ensureAppRole(ownerUrl, process.env.APP_DATABASE_URL ?? "");
  const applied = await applyMigrations(ownerUrl);
  await protectHistory(ownerUrl);
  console.log(applied.length === 0 ? "Skema sudah mutakhir." : `Migrasi diterapkan: ${applied.join(", ")}`);
} catch (error) {
  console.error(error instanceof MigrationError ? error.message : error);
  process.exitCode = 1;
}
