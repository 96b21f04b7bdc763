import type { EvaluationState } from "@/lib/db/generated/enums";

export const STATES = [
  "SELF_REVIEW",
  "RATING",
  "DECIDED",
  "ACKNOWLEDGED",
  "OBJECTED",
] as const satisfies readonly EvaluationState[];

export type Step = "SEND_SELF_REVIEW" | "START_RATING" | "DECIDE" | "ACKNOWLEDGE" | "OBJECT";

type Transition = { from: EvaluationState; to: EvaluationState; by: "EMPLOYEE" | "APPRAISER" };

/** Every way an evaluation moves on; what is not here is refused. */
export const TRANSITIONS: Record<Step, Transition> = {
  SEND_SELF_REVIEW: { from: "SELF_REVIEW", to: "RATING", by: "EMPLOYEE" },
  START_RATING: { from: "SELF_REVIEW", to: "RATING", by: "APPRAISER" },
  DECIDE: { from: "RATING", to: "DECIDED", by: "APPRAISER" },
  ACKNOWLEDGE: { from: "DECIDED", to: "ACKNOWLEDGED", by: "EMPLOYEE" },
  OBJECT: { from: "DECIDED", to: "OBJECTED", by: "EMPLOYEE" },
};

/** Where a step leads from a state; null when the state does not allow it. */
export function nextState(state: EvaluationState, step: Step): EvaluationState | null {
  return TRANSITIONS[step].from === state ? TRANSITIONS[step].to : null;
}

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
