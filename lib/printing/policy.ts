import type { Actor } from "@/lib/auth/actor";
import { isSilent } from "@/lib/core/jobs";
import type { PrintState } from "@/lib/db/generated/enums";
import { canListUnit } from "@/lib/employees/policy";

/** The plans of a whole unit: for who leads it, keeps its data, or audits. */
export function canPrintUnit(actor: Actor, unitPath: string): boolean {
  return canListUnit(actor, unitPath);
}

/** A file holds what its maker may see: nobody else gets it. */
export function canOpenPrint(actor: Actor, job: { createdById: string }): boolean {
  return job.createdById === actor.accountId;
}

/** Whether the job claims to be running but its process has gone; it can be started again. */
export function isCutOff(job: { state: PrintState; progressAt: Date }, now: Date): boolean {
  return job.state === "RUNNING" && isSilent(job.progressAt, now);
}
