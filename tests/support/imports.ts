import { execute } from "@/lib/core/command";
import type { ImportJob } from "@/lib/db/generated/client";
import { checkImport, confirmImport } from "@/lib/imports/commands";
import { runImport } from "@/lib/imports/run";
import { csvOf, type Row } from "@/tests/support/import-fixture";
import type { World } from "@/tests/support/world";

export const NEW_UNIT: Row = { kode_unit: "BARU", nama_unit: "Unit baru", kode_unit_atasan: "DINAS" };

/** Uploads rows as CSV and returns the checked job. */
export async function checkFile(
  world: World,
  rows: Row[],
  who: "hr" | "adminPusat" = "hr",
): Promise<ImportJob> {
  const file = new File([csvOf(rows)], "berkas.csv");
  const result = await execute(checkImport, { actor: await world.actor(who) }, { file });
  if (!result.ok) throw new Error(JSON.stringify(result));
  return jobOf(world, result.data.importId, who);
}

export function jobOf(world: World, id: string, who: "hr" | "adminPusat" = "hr"): Promise<ImportJob> {
  return world.inside(who === "hr" ? "A" : "B", (tx) => tx.importJob.findFirstOrThrow({ where: { id } }));
}

/** Confirms a job and saves it, as the button does; returns the job afterwards. */
export async function saveJob(
  world: World,
  job: ImportJob,
  who: "hr" | "adminPusat" = "hr",
): Promise<ImportJob> {
  const actor = await world.actor(who);
  const result = await execute(confirmImport, { actor }, { importId: job.id, version: job.version });
  if (!result.ok) throw new Error(JSON.stringify(result));
  await runImport(actor, job.id);
  return jobOf(world, job.id, who);
}
