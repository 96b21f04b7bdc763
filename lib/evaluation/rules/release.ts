/** From when the rated person sees the outcome; null while nothing is decided. */
export type Release = { releasedAt: Date | null };

/** Whether the rated person may see the outcome: from the very moment of the release on. */
export function isReleased({ releasedAt }: Release, now: Date): boolean {
  return releasedAt !== null && now >= releasedAt;
}

/**
 * When a decision taken now is seen: at once, or at the latest of the moments until which the appraiser or a unit holds
 * it back.
 */
export function releaseMoment(now: Date, heldUntil: readonly (Date | null)[]): Date {
  const moments = heldUntil.filter((until) => until !== null).map((until) => until.getTime());
  return new Date(Math.max(now.getTime(), ...moments));
}

/** Whether the course is over and the record is locked. */
export function isCompleted({ completedAt }: { completedAt: Date | null }, now: Date): boolean {
  return completedAt !== null && now >= completedAt;
}
