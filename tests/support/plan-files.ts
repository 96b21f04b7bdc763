import { execute } from "@/lib/core/command";
import type { ImportJob } from "@/lib/db/generated/client";
import { checkPlanImport, confirmPlanImport } from "@/lib/library/commands/plan-import";
import { runPlanImport } from "@/lib/library/run-plan-import";
import { csvOf, type Row } from "@/tests/support/import-fixture";
import { done } from "@/tests/support/plans";
import { type Name, NOW, type World } from "@/tests/support/world";

export async function nipOf(world: World, name: Name): Promise<string> {
  const { employeeId } = world.person(name);
  const agency = name === "direktur" || name === "analis" || name === "adminPusat" ? "B" : "A";
  const { nip } = await world.inside(agency, (tx) =>
    tx.employee.findFirstOrThrow({ where: { id: employeeId }, select: { nip: true } }),
  );
  return nip ?? "";
}

/** What the upload form sends. */
export const planUpload = (world: World, rows: Row[], more: object = {}) => ({
  file: new File([csvOf(rows)], "skp.csv"),
  periodId: world.period.A.id,
  approach: "QUANTITATIVE",
  ...more,
});

/** Uploads rows of plans and returns the checked job. */
export async function checkPlanFile(
  world: World,
  rows: Row[],
  { who = "hr", now = NOW, ...more }: { who?: Name; now?: Date; approach?: string } = {},
): Promise<ImportJob> {
  const context = { actor: await world.actor(who), now };
  const { importId } = done(await execute(checkPlanImport, context, planUpload(world, rows, more)));
  return planJob(world, importId);
}

export function planJob(world: World, id: string): Promise<ImportJob> {
  return world.inside("A", (tx) => tx.importJob.findFirstOrThrow({ where: { id } }));
}

/** Confirms a job and saves it, as the button does; returns the job afterwards. */
export async function savePlanJob(world: World, job: ImportJob, who: Name = "hr"): Promise<ImportJob> {
  const actor = await world.actor(who);
  done(await execute(confirmPlanImport, { actor }, { importId: job.id, version: job.version }));
  await runPlanImport(actor, job.id);
  return planJob(world, job.id);
}

/** The refused rows with their reasons: [row, column, code]. */
export async function refusals(world: World, job: ImportJob): Promise<[number, string, string][]> {
  const rows = await world.inside("A", (tx) =>
    tx.importRow.findMany({ where: { jobId: job.id, verdict: "BAD" }, orderBy: { rowNumber: "asc" } }),
  );
  return rows.flatMap(({ rowNumber, problems }) =>
    (problems as { column: string; code: string; severity: string }[])
      .filter(({ severity }) => severity === "ERROR")
      .map(({ column, code }): [number, string, string] => [rowNumber, column, code]),
  );
}
