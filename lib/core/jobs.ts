/** A long job that shows no sign of life for this long was cut off: its process has gone. */
export const CUT_OFF_AFTER_MS = 60_000;

/** Whether a job that claims to be running was cut off. `progressAt`: its last sign of life; null when it gave none. */
export function isSilent(progressAt: Date | null, now: Date): boolean {
  return now.getTime() - (progressAt?.getTime() ?? 0) > CUT_OFF_AFTER_MS;
}
