import type { EvaluationState } from "@/lib/db/generated/enums";

export const STATES = [
  "SELF_REVIEW",
  "RATING",
  "DECIDED",
  "ACKNOWLEDGED",
  "OBJECTED",
] as const satisfies readonly EvaluationState[];

/** Whether ratings, reasons and predicate are known to others than the appraiser. */
export function isPublished(state: EvaluationState): boolean {
  return state === "DECIDED" || state === "ACKNOWLEDGED" || state === "OBJECTED";
}

const THREE_DAYS = 3 * 86_400_000;

/**
 * How the appraiser may start without a self-review: freely where the agency asks for none; with a reason in the last
 * three days before the window closes at `closesAt`; else not yet.
 */
export function startWithoutSelfReview(
  selfReviewRequired: boolean,
  closesAt: Date | null,
  now: Date,
): "FREE" | "WITH_REASON" | "NOT_YET" {
  if (!selfReviewRequired) return "FREE";
  return closesAt !== null && closesAt.getTime() - now.getTime() <= THREE_DAYS ? "WITH_REASON" : "NOT_YET";
}
