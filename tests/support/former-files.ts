import { execute } from "@/lib/core/command";
import type { ImportJob } from "@/lib/db/generated/client";
import { checkFormerImport, confirmFormerImport } from "@/lib/followup/commands/former-import";
import { runFormerImport } from "@/lib/followup/run-former-import";
import { csvOf } from "@/tests/support/import-fixture";
import { nipOf, planJob } from "@/tests/support/plan-files";
import { done } from "@/tests/support/plans";
import { type Name, NOW, type World } from "@/tests/support/world";

export type FormerRow = [name: Name, year: number, predicate: string];

/** What the upload form sends. */
export async function formerUpload(world: World, rows: FormerRow[]) {
  const lines = [];
  for (const [name, year, predikat] of rows)
    lines.push({ nip: await nipOf(world, name), tahun: String(year), predikat });
  return { file: new File([csvOf(lines)], "predikat.csv") };
}

/** Uploads predicates of earlier years and returns the checked job. */
export async function checkFormerFile(world: World, rows: FormerRow[]): Promise<ImportJob> {
  const context = { actor: await world.actor("hr"), now: NOW };
  const { importId } = done(await execute(checkFormerImport, context, await formerUpload(world, rows)));
  return planJob(world, importId);
}

/** Confirms a job and saves it, as the button does; returns the job afterwards. */
export async function saveFormerJob(world: World, job: ImportJob): Promise<ImportJob> {
  const actor = await world.actor("hr");
  done(await execute(confirmFormerImport, { actor }, { importId: job.id, version: job.version }));
  await runFormerImport(actor, job.id);
  return planJob(world, job.id);
}
