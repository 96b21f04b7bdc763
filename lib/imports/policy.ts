import { type Actor, isHrAdmin } from "@/lib/auth/actor";
import { isSilent } from "@/lib/core/jobs";
import type { ImportKind, ImportState } from "@/lib/db/generated/enums";

/** An import changes the whole agency: only its HR administrators. */
export function canImport(actor: Actor): boolean {
  return isHrAdmin(actor);
}

/** Plans are imported by HR: for everybody by the HR admin, for the people of their branch by unit HR. */
export function canImportPlans(actor: Actor): boolean {
  return isHrAdmin(actor) || actor.grants.some(({ role }) => role === "UNIT_HR");
}

/** Paths of the units whose people's plans the actor may import; "ALL" for the whole agency. */
export function planReach(actor: Actor): string[] | "ALL" {
  if (isHrAdmin(actor)) return "ALL";
  return actor.grants.flatMap(({ role, unitPath }) =>
    role === "UNIT_HR" && unitPath !== null ? [unitPath] : [],
  );
}

/** Whether the actor may look at an import and confirm it: unit HR only what they uploaded themselves. */
export function canSeeImport(actor: Actor, job: { kind: ImportKind; createdById: string }): boolean {
  if (job.kind !== "PLANS") return canImport(actor);
  return isHrAdmin(actor) || (canImportPlans(actor) && job.createdById === actor.accountId);
}

type Job = { state: ImportState; toCreate: number; toChange: number; progressAt: Date | null };

/** What stands in the way of confirming, or null. The check page offers the button by the same rule. */
export function confirmationBlock(job: Job, now: Date): "IMPORT_TAKEN" | "IMPORT_NOTHING" | null {
  if (job.state !== "CHECKED" && !isCutOff(job, now)) return "IMPORT_TAKEN";
  return job.toCreate + job.toChange === 0 ? "IMPORT_NOTHING" : null;
}

/** Whether the import claims to be running but its process has gone: its transaction with it, nothing was written. */
export function isCutOff(job: Pick<Job, "state" | "progressAt">, now: Date): boolean {
  return job.state === "APPLYING" && isSilent(job.progressAt, now);
}
