import { isSilent } from "@/lib/core/jobs";
import type { ExportState } from "@/lib/db/generated/enums";

/** More rows than this are read as CSV: a workbook of them is built in memory as a whole. */
export const MOST_XLSX_ROWS = 20_000;

/** Whether a job claims to be running but its process has gone: it can be started again. */
export function isCutOff(job: { state: ExportState; progressAt: Date }, now: Date): boolean {
  return job.state === "RUNNING" && isSilent(job.progressAt, now);
}
