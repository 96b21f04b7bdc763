import { type Actor, isHrAdmin } from "@/lib/auth/actor";
import type { ImportState } from "@/lib/db/generated/enums";

/** An import changes the whole agency: only its HR administrators. */
export function canImport(actor: Actor): boolean {
  return isHrAdmin(actor);
}

/** An import that shows no sign of life for this long was cut off: its transaction is gone, nothing was written. */
export const CUT_OFF_AFTER_MS = 60_000;

type Job = { state: ImportState; toCreate: number; toChange: number; progressAt: Date | null };

/** What stands in the way of confirming, or null. The check page offers the button by the same rule. */
export function confirmationBlock(job: Job, now: Date): "IMPORT_TAKEN" | "IMPORT_NOTHING" | null {
  if (job.state !== "CHECKED" && !isCutOff(job, now)) return "IMPORT_TAKEN";
  return job.toCreate + job.toChange === 0 ? "IMPORT_NOTHING" : null;
}

/** Whether the import claims to be running but its process has gone. */
export function isCutOff(job: Pick<Job, "state" | "progressAt">, now: Date): boolean {
  const lastSign = job.progressAt?.getTime() ?? 0;
  return job.state === "APPLYING" && now.getTime() - lastSign > CUT_OFF_AFTER_MS;
}
