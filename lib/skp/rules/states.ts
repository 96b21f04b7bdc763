import type { SkpRevisionEvent, SkpState } from "@/lib/db/generated/enums";

/** The steps of a plan: who may take them is policy.ts, from and to which state is here. */
export const TRANSITIONS = {
  submit: { from: ["DRAFT", "RETURNED"], to: "SUBMITTED", event: "SUBMITTED" },
  withdraw: { from: ["SUBMITTED"], to: "DRAFT", event: "WITHDRAWN" },
  return: { from: ["SUBMITTED"], to: "RETURNED", event: "RETURNED" },
  agree: { from: ["SUBMITTED"], to: "AGREED", event: "AGREED" },
  reopen: { from: ["AGREED"], to: "RETURNED", event: "REOPENED" },
} as const satisfies Record<string, { from: readonly SkpState[]; to: SkpState; event: SkpRevisionEvent }>;

export type SkpStep = keyof typeof TRANSITIONS;

/** The state after a step, or null when the step does not start from this state. */
export function stateAfter(state: SkpState, step: SkpStep): SkpState | null {
  const { from, to } = TRANSITIONS[step];
  return (from as readonly SkpState[]).includes(state) ? to : null;
}

/** Number of agreements after a step: only an agreement counts. */
export function revisionAfter(revision: number, step: SkpStep): number {
  return step === "agree" ? revision + 1 : revision;
}

type Moments = {
  planning: "BEFORE" | "OPEN" | "CLOSED" | "MISSING";
  /** The year's execution: from the opening of its first window to the closing of its last. */
  executionRuns: boolean;
};

/**
 * Whether a plan accepts changes now. A plan grows all year (Ps 14(2)), but after planning has closed only one that was
 * agreed before, or the one for a new position (p.65 C6), and only while the year's execution runs.
 */
export function acceptsChanges(plan: { revision: number; sequence: number }, moments: Moments): boolean {
  if (moments.planning === "OPEN") return true;
  const continues = plan.revision > 0 || plan.sequence > 1;
  return continues && moments.executionRuns;
}

/**
 * The superior of an idle appraiser agrees to a plan that was submitted in time also after planning has closed, while the
 * year's execution runs: that is what the case goes up for (p.65 C5). Returning needs an open phase, because the employee
 * could not submit again.
 */
export function acceptsLateDecision(step: SkpStep, side: "SELF" | "APPRAISER" | "UPPER" | null): boolean {
  return side === "UPPER" && step === "agree";
}
